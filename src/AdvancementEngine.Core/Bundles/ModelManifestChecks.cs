using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Observations;
using AdvancementEngine.Options;

namespace AdvancementEngine.Bundles;

/// <summary>Checks every field of a manifest, which may have been edited by hand: an out-of-range value would still rank and report
/// something nobody measured.</summary>
internal static class ModelManifestChecks
{
    private const string Hash = "64 hexadecimal digits in lower case";
    private const string Text = "a text on one line";

    /// <summary>Rejects anything training does not write. Fields may be null although their types are not nullable: the JSON reader does
    /// not enforce it.</summary>
    /// <exception cref="BundleException">The first unusable field: what was found, what is needed, and what to do.</exception>
    public static void Check(ModelManifest manifest)
    {
        foreach (var field in ModelManifestFields.All)
            field.Check(manifest);
    }

    public static void Name(ModelManifest manifest) => Require("name", manifest.Name, IsLine(manifest.Name), Text);

    public static void Catalog(ModelManifest manifest) => Require("catalog", manifest.Catalog, IsHash(manifest.Catalog), Hash);

    public static void DataHash(ModelManifest manifest) =>
        Require("dataHash", manifest.DataHash, manifest.DataHash is { Length: 0 } || IsHash(manifest.DataHash), Hash + ", or empty");

    public static void Values(ModelManifest manifest) =>
        Require(
            "outcomeValues",
            manifest.OutcomeValues,
            manifest.OutcomeValues is null or OutcomeValues.WageChange,
            $"'{OutcomeValues.WageChange}', or no such field"
        );

    public static void Options(ModelManifest manifest)
    {
        Require("options", manifest.Options, manifest.Options is not null, "names with texts");
        foreach (var (name, value) in manifest.Options!)
            Require($"options.{name}", value, value is not null, "a text");
    }

    public static void Metrics(ModelManifest manifest)
    {
        Require("metrics", manifest.Metrics, manifest.Metrics is not null, "names with numbers");
        foreach (var (name, value) in manifest.Metrics!)
            Require($"metrics.{name}", value, double.IsFinite(value), "a finite number");
    }

    public static void Notes(ModelManifest manifest)
    {
        Require("notes", null, !manifest.Notes.IsDefault, "a list of texts");
        foreach (var note in manifest.Notes)
            Require("notes", note, note is not null, "texts");
    }

    public static void Files(ModelManifest manifest)
    {
        Require("files", manifest.Files, manifest.Files is { Count: > 0 }, "one file or more, by role");
        foreach (var (role, file) in manifest.Files)
        {
            Require($"files.{role}", file, file is not null, "file and sha256");
            Require(
                $"files.{role}.file",
                file!.File,
                IsLine(file.File) && file.File.AsSpan().IndexOfAny('/', '\\') < 0 && file.File is not ("." or ".."),
                "a file name without a folder"
            );
            Require($"files.{role}.sha256", file.Sha256, IsHash(file.Sha256), Hash);
        }
    }

    public static void Observed(ModelManifest manifest) =>
        Require("observedOutcomes", manifest.ObservedOutcomes, manifest.ObservedOutcomes >= 0, "0 or more");

    public static void Simulated(ModelManifest manifest)
    {
        Require("simulatedOutcomes", manifest.SimulatedOutcomes, manifest.SimulatedOutcomes >= 0, "0 or more");
        Require(
            "simulatedOutcomes",
            manifest.SimulatedOutcomes,
            manifest.SimulatedOutcomes == 0 || manifest.ObservedOutcomes == 0,
            "0 where there are observed outcomes"
        );
    }

    public static void Spread(ModelManifest manifest)
    {
        if (manifest.ExpectedOutcome is not { } spread)
            return;
        Require("expectedOutcome.residualVariance", spread.ResidualVariance, IsAbove(spread.ResidualVariance, 0), "a number above 0");
        Require("expectedOutcome.shrinkage", spread.Shrinkage, IsAbove(spread.Shrinkage, 0), "a number above 0");
        Require(
            "expectedOutcome.personVariance",
            spread.PersonVariance,
            spread.PersonVariance == 0 || IsAbove(spread.PersonVariance, 0),
            "a number of 0 or more"
        );
    }

    public static void Seen(ModelManifest manifest)
    {
        if (manifest.Seen is not { } seen)
            return;
        Require("seen.codes", null, !seen.Codes.IsDefault, "a list of codes");
        Require("seen.moves", null, !seen.Moves.IsDefault, "a list of moves");
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < seen.Codes.Length; i++)
        {
            var (at, code) = (Item("seen.codes", i), seen.Codes[i]);
            Require(at, code, code is not null, "code, title and occupations");
            Require(at + ".code", code!.Code, IsLine(code.Code) && known.Add(code.Code), "each code once");
            Require(at + ".title", code.Title, IsLine(code.Title), Text);
            Require(at + ".occupations", null, !code.Occupations.IsDefault && code.Occupations.All(IsLine), "a list of codes");
            Require(at + ".into", code.Into, code.Into is null or >= SeenMoves.FewestPeople, People + ", or none");
        }

        for (var i = 0; i < seen.Moves.Length; i++)
        {
            var (at, move) = (Item("seen.moves", i), seen.Moves[i]);
            Require(at, move, move is not null, "from, to and people");
            Require(at + ".from", move!.From, move.From is not null && known.Contains(move.From), "one of seen.codes");
            Require(at + ".to", move.To, move.To is not null && known.Contains(move.To), "one of seen.codes");
            Require(at + ".people", move.People, move.People >= SeenMoves.FewestPeople, People);
        }
    }

    private static string People { get; } = string.Create(CultureInfo.InvariantCulture, $"{SeenMoves.FewestPeople} people or more");

    public static void State(ModelManifest manifest)
    {
        Require("state", manifest.State, manifest.State is not null, "the weights of a state");
        Require("state.blockWeights", manifest.State!.BlockWeights, manifest.State.BlockWeights is not null, "weights by element kind");
        try
        {
            manifest.State.Validate();
        }
        catch (OptionException e)
        {
            throw new BundleException($"the manifest of model '{manifest.Name}': {e.Found}", e.Needed, ModelManifestJson.Restore);
        }
    }

    private static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    private static bool IsAbove(double value, double least) => double.IsFinite(value) && value > least;

    private static bool IsLine(string? text) => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsControl);

    private static bool IsHash(string? text) => text is { Length: 64 } && text.All(c => char.IsAsciiHexDigitLower(c));

    private static void Require(string field, object? found, bool isRight, string needed)
    {
        if (isRight)
            return;
        var shown = found switch
        {
            null => "nothing",
            string text => Intake.Reading.InputText.Quote(text),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => "nothing of use",
        };
        throw new BundleException($"the model manifest has {shown} as '{field}'", needed, ModelManifestJson.Restore);
    }
}
