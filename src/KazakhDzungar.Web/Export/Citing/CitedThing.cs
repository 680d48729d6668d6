namespace KazakhDzungar.Web.Export.Citing;

/// <summary>A page, record or selection as a work that is cited.</summary>
/// <param name="Title">Its title, in the language of the page.</param>
/// <param name="Atlas">The title of the atlas.</param>
/// <param name="Editors">Who answers for it: the editors of the atlas, as a body.</param>
/// <param name="Address">Its permanent address.</param>
/// <param name="Version">The version of the data, 12 hexadecimal digits.</param>
/// <param name="Accessed">The day on which it was read, UTC.</param>
/// <param name="Language">BCP 47.</param>
/// <param name="IsSelection">Whether it is a selection of records rather than a page.</param>
internal sealed record CitedThing(string Title, string Atlas, string Editors, string Address, string Version, DateOnly Accessed, string Language, bool IsSelection);
