namespace AdvancementEngine.Policies.Files;

/// <summary>A file holds more values than are read.</summary>
/// <param name="line">Line of the first one too many.</param>
internal sealed class TooManyValuesException(int line) : Exception($"more than {LineTrackingJson.MostValues} values")
{
    public int Line { get; } = line;
}
