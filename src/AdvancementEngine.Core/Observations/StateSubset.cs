namespace AdvancementEngine.Observations;

/// <summary>A state's membership in a subset that an evaluation reports separately, for example moves that involve IT. Never an input of a
/// score.</summary>
/// <param name="State">Index of the state in the set.</param>
/// <param name="Subset">Name of the subset.</param>
public sealed record StateSubset(int State, string Subset);
