using System.CommandLine;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Bundles;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Data.Policies;
using AdvancementEngine.Operations.Runs;

namespace AdvancementEngine.Cli.Arguments;

/// <summary>The options for a bundle's parts, the same in every verb that ranks.</summary>
internal sealed class BundleArguments
{
    private readonly Option<string?> _catalog = new("--catalog")
    {
        Description = "Catalog folder. Default: the shipped catalog.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _model = new("--model")
    {
        Description = $"Model folder, or '{CurrentModel.Shipped}' for the shipped model. Default: the current model in --models.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _models = new("--models")
    {
        Description =
            $"Folder of models managed by 'advance models'. Default: '{CurrentModel.DefaultRoot}' in the current folder. If no model "
                + $"has been promoted there, the shipped model is used.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _policies = new("--policies")
    {
        Description = "Policy file with thresholds, policies to turn off, and a program's own rules. Default: the built-in policies.",
        HelpName = "FILE",
    };

    public void AddTo(Command verb)
    {
        verb.Add(_policies);
        verb.Add(_catalog);
        verb.Add(_model);
        verb.Add(_models);
    }

    /// <summary>Where the parts are read from, for a run's folder.</summary>
    public RunSources Sources(ParseResult parsed, string cohort, RunSources? begun = null)
    {
        var model = Model(parsed, begun);
        return new(
            Path.GetFullPath(cohort),
            Full(parsed.GetValue(_catalog)),
            model == ShippedFiles.Model ? null : Full(model),
            Full(parsed.GetValue(_policies))
        );
    }

    /// <summary>Reads the bundle from the options; parts not given come from a run's locations, or else are the current model and the
    /// shipped parts.</summary>
    public Bundle Read(ParseResult parsed, RunSources? sources = null)
    {
        var book = (parsed.GetValue(_policies) ?? sources?.Policies) is { } path ? PolicyFileReader.Read(path) : null;
        return BundleReader.Read(parsed.GetValue(_catalog) ?? sources?.Catalog, Model(parsed, sources), book);
    }

    // A run continues with the model it started with, even if another one has been promoted since.
    private string Model(ParseResult parsed, RunSources? begun) =>
        begun is not null && parsed.GetValue(_model) is null && parsed.GetValue(_models) is null
            ? begun.Model ?? ShippedFiles.Model
            : CurrentModel.Folder(parsed.GetValue(_model), parsed.GetValue(_models));

    private static string? Full(string? path) => path is null ? null : Path.GetFullPath(path);
}
