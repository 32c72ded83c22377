namespace AdvancementEngine.Policies.Files;

/// <summary>Thrown if a file contains more values than the maximum.</summary>
/// <param name="line">Line of the first value over the maximum.</param>
internal sealed class TooManyValuesException(int line) : Exception($"more than {LineTrackingJson.MostValues} values")
{
    public int Line { get; } = line;
}
