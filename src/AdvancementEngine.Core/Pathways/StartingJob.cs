namespace AdvancementEngine.Pathways;

/// <summary>An occupation the person holds.</summary>
/// <param name="Occupation">Dense occupation index.</param>
/// <param name="Months">Months that count, 0 or more.</param>
public readonly record struct StartingJob(int Occupation, float Months);
