namespace KazakhDzungar.Atlas.Land;

/// <summary>Something wrong in the land data, worded for the person who has to mend it.</summary>
/// <param name="Subject">The id of the frontier, region or change at fault.</param>
/// <param name="Field">The field of its record that is at fault.</param>
/// <param name="Message">What was found, where, and what was expected.</param>
public sealed record LandProblem(string Subject, string Field, string Message);
