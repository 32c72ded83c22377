using System.Reflection;
using System.Text.Json;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>What one kind of opportunity was trained and evaluated on.</summary>
/// <param name="Kind">Kind of opportunity.</param>
/// <param name="States">States trained on, including those used for early stopping.</param>
/// <param name="People">People trained on.</param>
/// <param name="Outcomes">Outcomes trained on.</param>
/// <param name="HeldBackStates">States held out and evaluated.</param>
/// <param name="HeldBackPeople">People held out and evaluated.</param>
/// <param name="Elements">Elements the model knows.</param>
/// <param name="Opportunities">Opportunities it ranks.</param>
/// <param name="From">Earliest date of a state; null if they have none.</param>
/// <param name="To">Latest date of a state.</param>
public sealed record CardPart(
    string Kind,
    int States,
    int People,
    long Outcomes,
    int HeldBackStates,
    int HeldBackPeople,
    int Elements,
    int Opportunities,
    DateOnly? From,
    DateOnly? To
);
