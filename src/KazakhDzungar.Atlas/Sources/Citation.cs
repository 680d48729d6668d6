namespace KazakhDzungar.Atlas.Sources;

/// <summary>Where a claim comes from: a locator in a source, the reference that the source gives there, the editors' reasoning.</summary>
public sealed class Citation
{
    public int Id { get; init; }

    public int ClaimId { get; init; }

    public string? SourceId { get; init; }

    public Source? Source { get; init; }

    /// <summary>Section and sentence (<c>stage-1/3</c>), section and paragraph.sentence (<c>results/2.8</c>) or <c>card/NAME</c>.</summary>
    public string? Locator { get; init; }

    public string? ReferenceId { get; init; }

    public Reference? Reference { get; init; }

    /// <summary>Pages or leaves in the reference, as printed.</summary>
    public string? Pages { get; init; }

    /// <summary>The reasoning of the editors of the atlas, where they speak.</summary>
    public LocalText? Editorial { get; init; }

    /// <summary>True where the claim has no citation of its own and rests on that of its record.</summary>
    public bool Inherited { get; init; }

    /// <summary>The same citation for another claim: a citation belongs to one claim only.</summary>
    public Citation For(bool inherited) => new()
    {
        SourceId = SourceId, Locator = Locator, ReferenceId = ReferenceId, Pages = Pages, Editorial = Editorial, Inherited = inherited,
    };
}
