using System.Text.RegularExpressions;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;

namespace AdvancementEngine.State;

/// <summary>Equipment of networks that a person handles at work, as written: what it is counts, whatever the job is called. English and
/// Spanish. Ours.</summary>
internal static partial class NetworkEquipment
{
    // One mention may be the person's own router. Ours.
    private const int Enough = 2;

    [GeneratedRegex(
        @"\b(coax\w*|fiber|fibre|fibra|cat ?[56]e?|patch panels?|modems?|routers?|switch(es)?|vlans?|access points?|wi-?fi|broadband"
            + @"|low voltage|structured cabling|cableado)\b",
        Patterns.Options
    )]
    private static partial Regex Named { get; }

    /// <summary>True where two or more records of work say so.</summary>
    /// <param name="participant">Whose record.</param>
    /// <param name="asOf">Later records do not count.</param>
    public static bool IsHandled(Participant participant, DateOnly asOf) =>
        participant.UnreadEvidence.Count(e => e.Kind == EvidenceKind.Used && e.Source.IsKnownBy(asOf) && Named.IsMatch(e.Text)) >= Enough;
}
