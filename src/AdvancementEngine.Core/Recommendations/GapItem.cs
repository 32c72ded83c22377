using System.Collections.Immutable;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Recommendations;

/// <summary>Something an opportunity requires that the participant has not shown.</summary>
/// <param name="Element">Element id, or the policy code of a requirement.</param>
/// <param name="Kind">Why it counts.</param>
/// <param name="Likely">True if a job of IT held now lists it but there is no evidence; verify before learning.</param>
/// <param name="Found">What is recorded; <see cref="Lapsed"/> for a credential that was held and may have run out.</param>
/// <param name="Needed">What the opportunity requires.</param>
/// <param name="Change">Where the opportunity would rank if the gap were closed, confirmed by ranking again; null if no change of facts
/// closes it.</param>
public sealed record GapItem(string Element, GapKind Kind, bool Likely, Measure Found, Measure Needed, Change? Change)
{
    /// <summary>What is recorded of a credential that was held and may have run out.</summary>
    public const string Lapsed = "lapsed";

    /// <summary>True for a credential that was held and may have run out.</summary>
    public bool IsLapsed => Kind == GapKind.Credential && Found is { Kind: MeasureKind.Code, Code: Lapsed };
}
