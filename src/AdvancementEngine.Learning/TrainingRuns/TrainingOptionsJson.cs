using System.Text.Json;
using System.Text.Json.Nodes;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Datasets.Content;
using AdvancementEngine.Learning.Datasets.Observed;
using AdvancementEngine.Learning.Trainers.Careers;
using AdvancementEngine.Learning.Trainers.ExpectedOutcomes;
using AdvancementEngine.Learning.Trainers.LeastSquares;
using AdvancementEngine.Learning.Trainers.Softmax;
using AdvancementEngine.Learning.Trainers.SquaredError;
using AdvancementEngine.Options;

namespace AdvancementEngine.Learning.TrainingRuns;

/// <summary>Reads an options file: the name of a trainer, and sections (<c>content</c>, <c>observed</c>, <c>softmax</c>, <c>squared</c>,
/// <c>implicit</c>), each an object of option names and numbers. Options that are not listed keep their defaults.</summary>
public static class TrainingOptionsJson
{
    /// <summary>The section that says how the options were chosen; training does not read it.</summary>
    public const string Chosen = "chosen";

    /// <summary>Reads options.</summary>
    /// <param name="json">UTF-8 JSON; comments and trailing commas are allowed.</param>
    /// <param name="start">The options to start from.</param>
    /// <exception cref="OptionException">Not JSON, an unknown section or option, or a value out of its bounds.</exception>
    public static TrainingOptions Read(ReadOnlyMemory<byte> json, TrainingOptions start)
    {
        ArgumentNullException.ThrowIfNull(start);
        try
        {
            using var document = JsonDocument.Parse(
                json,
                new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }
            );
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new OptionException(
                    $"the options file contains a {document.RootElement.ValueKind}",
                    "an object of sections",
                    "write { \"softmax\": { \"rank\": 16 } }"
                );
            var options = start;
            foreach (var section in document.RootElement.EnumerateObject())
                options = Section(options, section);
            return options;
        }
        catch (JsonException failure)
        {
            throw new OptionException(
                $"the options file is not JSON at line {(failure.LineNumber ?? 0) + 1}",
                "an object of sections",
                "correct the file"
            );
        }
    }

    /// <summary>How the options of a file were chosen, one sentence per choice; empty if the file does not say.</summary>
    /// <param name="json">UTF-8 JSON already read by <see cref="Read"/>.</param>
    public static IReadOnlyList<string> Choices(ReadOnlyMemory<byte> json)
    {
        var all = OptionGrid.Parse(json)[Chosen];
        return
        [
            .. (all is JsonArray list ? [.. list] : new[] { all })
                .OfType<JsonObject>()
                .Select(c => $"Chosen by {c["metric"]} over {c["evaluatedOn"]}: {c["setting"]}."),
        ];
    }

    private static TrainingOptions Section(TrainingOptions options, JsonProperty section) =>
        section.Name switch
        {
            "content" => options with { Content = Values(ContentOptions.Table, options.Content, section.Value) },
            "observed" => options with { Observed = Values(ObservedOptions.Table, options.Observed, section.Value) },
            "softmax" => options with { Softmax = Values(SoftmaxOptions.Table, options.Softmax, section.Value) },
            "expectedOutcome" => options with
            {
                ExpectedOutcome = Values(ExpectedOutcomeOptions.Table, options.ExpectedOutcome, section.Value),
            },
            "careers" => options with { Careers = Values(CareerOptions.Table, options.Careers, section.Value) },
            "squared" => options with { Squared = Values(SquaredErrorOptions.Table, options.Squared, section.Value) },
            "implicit" => options with { Implicit = Values(ImplicitOptions.Table, options.Implicit, section.Value) },
            "trainer" => options with { Trainer = TrainerOf(section.Value) },
            Chosen => options,
            _ => throw new OptionException(
                $"the options file has an unknown section '{section.Name}'",
                $"trainer, content, observed, softmax, expectedOutcome, careers, squared, implicit or {Chosen}",
                "correct the name"
            ),
        };

    private static string TrainerOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && Losses.All.Contains(value.GetString()!, StringComparer.Ordinal)
            ? value.GetString()!
            : throw new OptionException(
                $"option 'trainer' is {value.GetRawText()}",
                $"one of {string.Join(", ", Losses.All)}",
                "correct the option"
            );

    private static TOptions Values<TOptions>(OptionTable<TOptions> table, TOptions options, JsonElement section)
        where TOptions : new()
    {
        if (section.ValueKind != JsonValueKind.Object)
            throw new OptionException(
                $"section '{table.Section}' of the options file is a {section.ValueKind}",
                "an object of option names and numbers",
                "correct it"
            );
        foreach (var property in section.EnumerateObject())
        {
            if (property.Value.ValueKind != JsonValueKind.Number)
                throw new OptionException(
                    $"option '{table.Section}.{property.Name}' is {property.Value.GetRawText()}",
                    "a number",
                    "correct the option"
                );
            options = table.With(options, property.Name, property.Value.GetDouble());
        }

        return options;
    }
}
