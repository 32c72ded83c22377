using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdvancementEngine.Options;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>Options to choose among: an options file in which a value may be a list. Every combination is one setting, in file order, with
/// the last list changing fastest.</summary>
/// <param name="Folds">Splits of the training part each setting is tried on.</param>
/// <param name="Settings">The settings.</param>
public sealed record OptionGrid(int Folds, IReadOnlyList<OptionSetting> Settings)
{
    /// <summary>Maximum number of settings in a grid.</summary>
    public const int MostSettings = 500;

    private const int MostFolds = 20;
    private const int DefaultFolds = 3;
    private const string FoldsName = "folds";

    /// <summary>Reads a grid.</summary>
    /// <param name="json">UTF-8 JSON; comments and trailing commas are allowed.</param>
    /// <param name="start">The options to start from.</param>
    /// <exception cref="OptionException">Not JSON, or an option is unknown or out of its bounds, or there are too many
    /// settings.</exception>
    public static OptionGrid Read(ReadOnlyMemory<byte> json, TrainingOptions start)
    {
        ArgumentNullException.ThrowIfNull(start);
        var root = Parse(json);
        var folds = DefaultFolds;
        if (
            root.Remove(FoldsName, out var given)
            && (given is not JsonValue number || !number.TryGetValue(out folds) || folds is < 1 or > MostFolds)
        )
            throw new OptionException(
                $"'{FoldsName}' is {given?.ToJsonString()}",
                $"a whole number from 1 to {MostFolds}",
                "correct the grid"
            );
        var axes = Axes(root).ToArray();
        var count = axes.Aggregate(1L, (all, axis) => Math.Min(int.MaxValue, all * axis.Values.Count));
        if (count is 0 or > MostSettings)
            throw new OptionException(
                $"the grid has {count} combinations",
                $"1 to {MostSettings}",
                count == 0 ? "list at least one value for each option" : "list fewer values"
            );
        return new OptionGrid(folds, [.. Enumerable.Range(0, (int)count).Select(at => Setting(axes, at, start))]);
    }

    /// <summary>An options file as an object.</summary>
    internal static JsonObject Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return JsonNode.Parse(
                    json.Span,
                    null,
                    new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
                ) as JsonObject
                ?? throw new OptionException(
                    "the grid is not an object",
                    "an options file in which a value can be a list",
                    "write { \"softmax\": { \"rank\": [8, 16] } }"
                );
        }
        catch (JsonException failure)
        {
            throw new OptionException(
                $"the grid is not JSON at line {(failure.LineNumber ?? 0) + 1}",
                "an options file in which a value can be a list",
                "correct the file"
            );
        }
    }

    private static IEnumerable<Axis> Axes(JsonObject root)
    {
        foreach (var (section, content) in root)
        {
            if (content is not JsonObject options)
                yield return new Axis(section, null, Values(content));
            else
            {
                foreach (var (name, value) in options)
                    yield return new Axis(section, name, Values(value));
            }
        }
    }

    private static IReadOnlyList<JsonNode?> Values(JsonNode? node) => node is JsonArray list ? [.. list] : [node];

    private static OptionSetting Setting(Axis[] axes, int at, TrainingOptions start)
    {
        var json = new JsonObject();
        var names = new List<string>();
        var chosen = new JsonNode?[axes.Length];
        for (var a = axes.Length - 1; a >= 0; a--)
        {
            chosen[a] = axes[a].Values[at % axes[a].Values.Count];
            at /= axes[a].Values.Count;
        }

        for (var a = 0; a < axes.Length; a++)
        {
            var (section, name, values) = axes[a];
            var value = chosen[a]?.DeepClone();
            if (values.Count > 1)
                names.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{section}{(name is null ? string.Empty : "." + name)}={value?.ToJsonString().Trim('"')}"
                    )
                );
            if (name is null)
                json[section] = value;
            else
            {
                if (json[section] is not JsonObject own)
                    json[section] = own = [];
                own[name] = value;
            }
        }

        return new OptionSetting(
            names.Count == 0 ? "as given" : string.Join(' ', names),
            json,
            TrainingOptionsJson.Read(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString()), start)
        );
    }

    private sealed record Axis(string Section, string? Name, IReadOnlyList<JsonNode?> Values);
}
