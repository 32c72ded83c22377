using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Plans.Records;

/// <summary>Reads what a person can do into a list for the page: each item once, by its strongest proof, in own words.</summary>
internal static class PlanSkills
{
    private const int MostUsed = 6;
    private const int MostOther = 4;

    /// <summary>Tools and other recorded skills: used first, then taught, then reported; the latest of each first.</summary>
    public static ImmutableArray<PlanSkill> Of(Participant participant, CareerCatalog catalog, DateOnly asOf)
    {
        var spelled = SpelledWords.Of(catalog);
        var all = participant
            .Evidence.Where(e => e.Source.IsKnownBy(asOf) && IsShown(e))
            .OrderBy(e => Proof(e.Kind))
            .ThenByDescending(e => e.Source.When ?? DateOnly.MinValue)
            .DistinctBy(e => e.Element, StringComparer.Ordinal)
            .Select(e => Skill(e, catalog.FindElement(e.Element)?.Name ?? string.Empty, spelled))
            .Where(s => s.Name.Length > 0 && (s.Stated.Length == 0 || RecordWords.IsStrength(s.Stated)))
            // An item that names two tools is listed once.
            .DistinctBy(s => s.Stated.Length > 0 ? s.Stated : s.Name, StringComparer.OrdinalIgnoreCase)
            .ToArray();
        return
        [
            .. all.Where(s => Proof(s.Kind) == EvidenceKind.Used).Take(MostUsed),
            .. all.Where(s => s.Kind == EvidenceKind.Taught).Take(MostOther),
            .. all.Where(s => s.Kind == EvidenceKind.SelfReported).Take(MostOther),
        ];
    }

    /// <summary>True where an item that was read has the words of another already.</summary>
    public static bool Has(ImmutableArray<PlanSkill> skills, string text) =>
        skills.Any(s =>
            s.Stated.Contains(text, StringComparison.OrdinalIgnoreCase)
            || (s.Stated.Length > text.Length && NameKeys.Words(text).All(NameKeys.Words(s.Stated).Contains))
        );

    // The published name of a tool is no word of the person's own.
    private static PlanSkill Skill(Evidence evidence, string name, SpelledWords spelled) =>
        new(
            evidence.Element,
            name,
            ElementKinds.Of(evidence.Element) == ElementKinds.Technology
            && string.Equals(evidence.Stated, name, StringComparison.OrdinalIgnoreCase)
                ? string.Empty
                : spelled.Mended(PlanRecord.Shown(evidence.Stated)),
            evidence.Kind
        );

    // A certificate has its own line; a skill that was given by its code is a number in a table, and no words of the person.
    private static bool IsShown(Evidence evidence) =>
        ElementKinds.Of(evidence.Element) switch
        {
            ElementKinds.Technology => true,
            ElementKinds.Skill or ElementKinds.Knowledge => evidence.Stated.Length > 0,
            _ => false,
        };

    private static EvidenceKind Proof(EvidenceKind kind) => kind == EvidenceKind.Assessed ? EvidenceKind.Used : kind;
}
