namespace KazakhDzungar.Atlas.Search;

/// <summary>Why a query is refused.</summary>
/// <param name="Parameter">The parameter, by the name it has in the query.</param>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Value">What was given.</param>
public sealed record SelectionProblem(string Parameter, SelectionFault Fault, string Value);
