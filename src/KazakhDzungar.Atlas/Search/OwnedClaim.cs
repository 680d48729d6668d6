using System.Runtime.InteropServices;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Atlas.Search;

/// <summary>A claim and the record it is about.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OwnedClaim(string Owner, int Id, Certainty Certainty);
