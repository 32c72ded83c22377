namespace AdvancementEngine.Ranking.Credentials;

/// <summary>An occupation that credentials are looked for.</summary>
/// <param name="Occupation">Dense index.</param>
/// <param name="Weight">How much it counts, 0 to 1.</param>
internal readonly record struct CredentialTarget(int Occupation, float Weight);
