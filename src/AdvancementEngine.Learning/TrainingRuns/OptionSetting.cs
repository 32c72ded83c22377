using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>One combination of a grid.</summary>
/// <param name="Name">What varies in the grid, for example <c>softmax.rank=16 softmax.epochs=30</c>.</param>
/// <param name="Json">The combination as an options file.</param>
/// <param name="Options">The parsed options.</param>
public sealed record OptionSetting(string Name, JsonObject Json, TrainingOptions Options);
