namespace AdvancementEngine.Policies.Facts;

/// <summary>A need stated by a person, as used to choose the next step.</summary>
/// <param name="Support">Support code.</param>
/// <param name="IsOffered">True if the person's program is recorded as meeting it.</param>
/// <param name="IsServed">True if the record names an agency that is already taking care of it.</param>
/// <param name="IsNow">False if the record says that it starts in another season.</param>
/// <param name="IsBridged">True if the record says how it is met for now, such as a stay with family.</param>
internal readonly record struct StepNeed(string Support, bool IsOffered, bool IsServed, bool IsNow, bool IsBridged);
