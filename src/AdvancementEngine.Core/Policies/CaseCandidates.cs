namespace AdvancementEngine.Policies;

/// <summary>A case with the number of candidates evaluated for it.</summary>
internal readonly record struct CaseCandidates(PolicyCase Case, int Count);
