namespace AdvancementEngine.Observations;

/// <summary>That a state belongs to a subset that an evaluation reports by itself, for example moves that touch IT. Never an input of a
/// score.</summary>
/// <param name="State">Index of the state in the set.</param>
/// <param name="Subset">Name of the subset.</param>
public sealed record StateSubset(int State, string Subset);
