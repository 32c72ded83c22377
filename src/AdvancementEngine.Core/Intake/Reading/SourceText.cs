namespace AdvancementEngine.Intake.Reading;

/// <summary>A source as written.</summary>
/// <param name="Who">Who recorded it; may be empty.</param>
/// <param name="When">The day, yyyy-MM-dd, or the month, yyyy-MM; may be empty.</param>
/// <param name="What">What it is taken from; may be empty.</param>
public readonly record struct SourceText(string Who, string When, string What);
