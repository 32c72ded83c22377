using System.Collections.Immutable;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Intake;

/// <summary>The order of a participant's facts, whatever order they came in: equal facts give equal participants.</summary>
public static class FactOrder
{
    /// <summary>Work by start, then occupation, then end.</summary>
    public static ImmutableArray<WorkSpell> Of(IReadOnlyCollection<WorkSpell> work) =>
        work.Count < 2
            ? [.. work]
            : [.. work.OrderBy(w => w.Start).ThenBy(w => w.Occupation, StringComparer.Ordinal).ThenBy(w => w.End ?? DateOnly.MaxValue)];

    /// <summary>Evidence in the order of <see cref="EvidenceKinds.Ordered"/>, which sorts anything that can be enumerated; this one is for
    /// a list that may be sorted in place.</summary>
    public static ImmutableArray<Evidence> InPlace(List<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        evidence.Sort(
            static (one, other) =>
            {
                var order = string.CompareOrdinal(one.Element, other.Element);
                if (order == 0)
                    order = one.Kind.CompareTo(other.Kind);
                if (order == 0)
                    order = (other.Source.When ?? DateOnly.MinValue).CompareTo(one.Source.When ?? DateOnly.MinValue);
                if (order == 0)
                    order = string.CompareOrdinal(one.Source.Who, other.Source.Who);
                return order == 0 ? string.CompareOrdinal(one.Source.What, other.Source.What) : order;
            }
        );
        return [.. evidence];
    }

    /// <summary>Activities by date, then activity, occupation and host.</summary>
    public static ImmutableArray<ActivityRecord> Of(IReadOnlyCollection<ActivityRecord> activities) =>
        activities.Count < 2
            ? [.. activities]
            :
            [
                .. activities
                    .OrderBy(a => a.Source.When ?? DateOnly.MinValue)
                    .ThenBy(a => a.Activity, StringComparer.Ordinal)
                    .ThenBy(a => a.Occupation, StringComparer.Ordinal)
                    .ThenBy(a => a.Source.Who, StringComparer.Ordinal),
            ];

    /// <summary>Needs by support, then date.</summary>
    public static ImmutableArray<SupportNeed> Of(IReadOnlyCollection<SupportNeed> needs) =>
        needs.Count < 2
            ? [.. needs]
            : [.. needs.OrderBy(n => n.Support, StringComparer.Ordinal).ThenBy(n => n.Source.When ?? DateOnly.MinValue)];
}
