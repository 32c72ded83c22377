using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.Participants;

/// <summary>A spell of work.</summary>
/// <param name="Occupation">O*NET-SOC code, or <see cref="OtherOccupation"/>.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day; null while it goes on.</param>
/// <param name="Source">Who, when, what.</param>
public sealed record WorkSpell(string Occupation, DateOnly Start, DateOnly? End, Source Source)
{
    /// <summary>Stands for an occupation that the catalog does not list: the spell counts as work, and as nothing more.</summary>
    public const string OtherOccupation = "other";
}
