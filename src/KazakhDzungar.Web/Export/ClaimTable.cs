using KazakhDzungar.Atlas.Events;
using KazakhDzungar.Atlas.Import;
using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Export;

/// <summary>The tidy table: one row per claim. A claim has the same row in every file that it stands in.</summary>
internal static class ClaimTable
{
    public static readonly IReadOnlyList<Column<TakenClaim>> Columns =
    [
        new("claim_id", "integer", "The number of the claim within this version of the data.", (c, _) => c.Claim.Id) { Required = true },
        new("record_kind", "string", "The kind of the record that makes the claim.", (c, _) => Teller.Word(c.Owner.Kind)) { Required = true, Words = EnumText.All<RecordKind>() },
        new("record_id", "string", "The id of that record.", (c, _) => c.Owner.Id) { Required = true },
        new("claim", "string", "What the claim is about.", (c, _) => c.Kind) { Required = true, Words = TakenClaim.Kinds },
        new("role", "string", "What it is within its kind: happened, reign-start; at, target; commander; killed; father; held; the language of a name.", (c, _) => c.Role),
        new("value", "string", "What it says, in the language of the file or in English.", (c, t) => t.Say(c)) { Required = true },
        new("other_kind", "string", "The kind of the record that the claim ties its own to.", (c, _) => c.Other is { } o ? Teller.Word(o.Kind) : null) { Words = EnumText.All<RecordKind>() },
        new("other_id", "string", "The id of that other record.", (c, _) => c.Other?.Id),
        new("side", "string", "The side of the event that it is about; of an outcome, the side that won.", (c, _) => c.Side),
        new("number_min", "number", "Of a figure: the number, or the lower end of a range.", (c, _) => (c.Claim as Force)?.Min),
        new("number_max", "number", "Of a figure: the upper end of a range, inclusive.", (c, _) => (c.Claim as Force)?.Max),
        new("qualifier", "string", "Of a figure: how the text hedges it.", (c, _) => c.Claim is Force f ? EnumText.Of(f.Qualifier) : null) { Words = EnumText.All<FigureQualifier>() },
        .. DateTable.Of<TakenClaim>(c => c.Date),
        new("part_of", "integer", "Of the date of a tenure: the claim of the tenure.", (c, _) => c.PartOf) { Refers = "" },
        new("certainty", "string", "How far the claim can be trusted.", (c, _) => EnumText.Of(c.Claim.Certainty)) { Required = true, Words = EnumText.All<Certainty>() },
        new("shown", "boolean", "Whether the atlas uses it; false for a rival claim that stands beside the one shown.", (c, _) => c.Claim.Shown) { Required = true },
        new("reason", "string", "Why it is shown or not, or why it is in doubt: the editors.", (c, _) => Teller.Say(c.Claim.Reason)),
        new("sources", "string", "The texts that it rests on, one for each citation; lists of this and the next five columns run in step.", (c, _) => List(c, x => x.SourceId)),
        new("locators", "string", "Where in the text: section/sentence, section/paragraph.sentence, or card/NAME.", (c, _) => List(c, x => x.Locator)),
        new("references", "string", "The works or archive files that the text itself cites there, by their ids.", (c, _) => List(c, x => x.ReferenceId)),
        new("archives", "string", "Of an archive file: archive, fund, inventory, file.", (c, _) => List(c, x => Archival(x.Reference))),
        new("pages", "string", "Pages or leaves of the work, as printed.", (c, _) => List(c, x => x.Pages)),
        new("editorial", "string", "The reasoning of the editors of the atlas, where they speak.", (c, _) => List(c, x => Teller.Say(x.Editorial))),
        new("inherited", "boolean", "Whether it has no citation of its own and rests on that of its record.", (c, _) => c.Claim.Citations.Count > 0 && c.Claim.Citations.TrueForAll(x => x.Inherited)) { Required = true },
    ];

    /// <summary>Archive, fund, inventory and number of a file: "AVPRI, F. 122, inv. 122/1, 3".</summary>
    public static string? Archival(Reference? work) => work is { File: { } file, Fund: { } fund }
        ? $"{Teller.Say(fund.Archive!.Abbreviation)}, {fund.Number}, {file.Inventory}, {file.Number}"
        : null;

    private static string[]? List(TakenClaim claim, Func<Citation, string?> part)
    {
        var parts = claim.Claim.Citations.Select(c => part(c) ?? "").ToArray();
        return Array.TrueForAll(parts, p => p.Length == 0) ? null : parts;
    }
}
