using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>Recorded agreements with sponsors for an occupation.</summary>
internal static class AgreementRecords
{
    private static readonly ImmutableArray<string> s_kinds = ["credit-for-prior-learning", "direct-entry", "interview"];

    /// <summary>Kinds of agreement for an occupation. A fact without an occupation applies only to the targets the program
    /// states.</summary>
    public static RecordedCodes For(ProgramDesign design, string occupation)
    {
        var isTarget = design.Record.StatedTargets.Contains(occupation, StringComparer.Ordinal);
        bool IsAbout(ProgramFact fact) => fact.Occupation is { } named ? SocCodes.SameFamily(named, occupation) : isTarget;
        bool Agreed(string kind) => design.Record.Holding(ProgramFacts.Agreement).Any(f => f.About == kind && IsAbout(f));
        bool Denied(string kind) =>
            design
                .Record.Of(ProgramFacts.Agreement)
                .Any(f => f.About == kind && ProgramRecord.IsAbsence(f) && (f.Occupation is null || IsAbout(f)));
        return RecordedCodes.Of(
            s_kinds,
            kind =>
                Agreed(kind) ? true
                : Denied(kind) ? false
                : null
        );
    }
}
