namespace AdvancementEngine.Policies.Facts;

/// <summary>A need that a person stated, as the next step sees it.</summary>
/// <param name="Support">Support code.</param>
/// <param name="IsOffered">True where the person's program is recorded to meet it.</param>
/// <param name="IsServed">True where the record names an agency that looks after it already.</param>
/// <param name="IsNow">False where the record says that it begins in another season.</param>
/// <param name="IsBridged">True where the record says how it is met for now: a stay with family.</param>
internal readonly record struct StepNeed(string Support, bool IsOffered, bool IsServed, bool IsNow, bool IsBridged);
