using System.CommandLine;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Data.Policies;
using AdvancementEngine.Operations.Runs;

namespace AdvancementEngine.Cli.Verbs;

/// <summary>The options that name a bundle's parts; the same in every verb that ranks.</summary>
internal sealed class BundleArguments
{
    private readonly Option<string?> _catalog = new("--catalog") { Description = "Folder of the catalog. Default: the shipped one." };
    private readonly Option<string?> _model = new("--model") { Description = "Folder of the model. Default: the shipped one." };

    private readonly Option<string?> _policies = new("--policies") { Description = "A policy file: thresholds, switches, a program's own rules. Default: the built-in book.", HelpName = "FILE" };

    public void AddTo(Command verb)
    {
        verb.Add(_policies);
        verb.Add(_catalog);
        verb.Add(_model);
    }

    /// <summary>Where the parts are read from, for a run's folder.</summary>
    public RunSources Sources(ParseResult parsed, string cohort) =>
        new(Path.GetFullPath(cohort), Full(parsed.GetValue(_catalog)), Full(parsed.GetValue(_model)), Full(parsed.GetValue(_policies)));

    /// <summary>Reads the bundle the options name; what they do not name comes from where a run had it, else what ships.</summary>
    public Bundle Read(ParseResult parsed, RunSources? sources = null)
    {
        var book = (parsed.GetValue(_policies) ?? sources?.Policies) is { } path ? PolicyFileReader.Read(path) : null;
        return BundleReader.Read(parsed.GetValue(_catalog) ?? sources?.Catalog, parsed.GetValue(_model) ?? sources?.Model, book);
    }

    private static string? Full(string? path) => path is null ? null : Path.GetFullPath(path);
}
