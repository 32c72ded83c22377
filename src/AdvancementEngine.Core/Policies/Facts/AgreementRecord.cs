using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Agreements with sponsors, as recorded for an occupation.</summary>
internal static class AgreementRecord
{
    public static ImmutableArray<string> EntryOrCredit { get; } = ["credit-for-prior-learning", "direct-entry"];

    public static ImmutableArray<string> Interview { get; } = ["interview"];

    public static ImmutableArray<string> Any { get; } = ["credit-for-prior-learning", "direct-entry", "interview"];

    /// <summary>Kinds agreed for an occupation. A fact without occupation speaks of the targets the program states, of no other.</summary>
    public static RecordedCodes For(ProgramDesign design, string occupation)
    {
        var isTarget = design.Record.StatedTargets.Contains(occupation, StringComparer.Ordinal);
        bool Speaks(ProgramFact fact) => fact.Occupation is { } named ? SocCodes.SameFamily(named, occupation) : isTarget;
        bool Agreed(string kind) => design.Record.Holding(ProgramFacts.Agreement).Any(f => f.About == kind && Speaks(f));
        bool Denied(string kind) => !Agreed(kind) && design.Record.Of(ProgramFacts.Agreement).Any(f => f.About == kind && ProgramRecord.IsAbsence(f) && (f.Occupation is null || Speaks(f)));
        return new([.. Any.Where(Agreed)], [.. Any.Where(Denied)]);
    }
}
