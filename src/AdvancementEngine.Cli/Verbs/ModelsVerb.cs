using System.CommandLine;
using System.Globalization;
using AdvancementEngine.Bundles;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.TrainingRuns;
using AdvancementEngine.Training.Jobs;

namespace AdvancementEngine.Cli.Verbs;

/// <summary><c>advance models list|verify|promote|rollback</c>: which model is current, and its history.</summary>
public static class ModelsVerb
{
    /// <summary>The verb with its sub-verbs.</summary>
    public static Command Create() =>
        new("models", "List, verify, promote and roll back the models in a folder.") { List(), Verify(), Promote(), Rollback() };

    private static Option<string> Root() =>
        new("--root")
        {
            Description = "Folder that contains the model folders.",
            DefaultValueFactory = _ => CurrentModel.DefaultRoot,
            HelpName = "DIR",
        };

    private static Command List()
    {
        var root = Root();
        var verb = new Command("list", "List models and mark the current one.") { root };
        verb.SetAction(parsed =>
        {
            var registry = ModelRegistry.Open(parsed.GetValue(root)!);
            var failed = 0;
            foreach (var name in registry.Models)
            {
                if (Read(Path.Combine(parsed.GetValue(root)!, name), parsed.InvocationConfiguration.Error) is not var (manifest, models))
                {
                    failed++;
                    continue;
                }

                var marked = string.Equals(name, registry.Current, StringComparison.Ordinal) ? "*" : " ";
                parsed.InvocationConfiguration.Output.WriteLine(
                    $"{marked} {name}: {manifest.Name}, {string.Join(", ", models.Keys)}, {manifest.ObservedOutcomes} observed "
                        + $"outcomes{(manifest.SimulatedOutcomes > 0 ? $", {manifest.SimulatedOutcomes} simulated" : string.Empty)}, data "
                        + $"{(manifest.DataHash.Length == 0 ? "unknown" : manifest.DataHash[..12])}"
                );
            }

            return failed == 0 ? ExitCodes.Done : ExitCodes.BadInput;
        });
        return verb;
    }

    // An unreadable model must not hide the others.
    private static (ModelManifest Manifest, IReadOnlyDictionary<string, FactorModel> Models)? Read(string folder, TextWriter error)
    {
        try
        {
            return ModelFolder.Read(folder);
        }
        catch (DataException problem)
        {
            error.WriteLine($"advance: {problem.Message}");
            return null;
        }
    }

    private static Command Verify()
    {
        var root = Root();
        var verb = new Command("verify", "Read every model and check each file against its manifest.") { root };
        verb.SetAction(parsed =>
        {
            var failed = 0;
            foreach (var name in ModelRegistry.Open(parsed.GetValue(root)!).Models)
            {
                try
                {
                    var sealedByDigest = ModelFolder.Verify(Path.Combine(parsed.GetValue(root)!, name));
                    parsed.InvocationConfiguration.Output.WriteLine(
                        sealedByDigest
                            ? $"{name}: intact"
                            : $"{name}: intact; its manifest has no digest, so a value changed within its bounds would not be detected"
                    );
                }
                catch (DataException problem)
                {
                    failed++;
                    parsed.InvocationConfiguration.Error.WriteLine($"{name}: {problem.Message}");
                }
            }

            return failed == 0 ? ExitCodes.Done : ExitCodes.Refused;
        });
        return verb;
    }

    private static Command Promote()
    {
        var root = Root();
        var model = new Argument<string>("MODEL") { Description = "Name of the candidate's folder in --root." };
        var data = new Option<string>("--data")
        {
            Description = "Folder of observations. Only people that were in neither model's training data are evaluated.",
            Required = true,
            HelpName = "DIR",
        };
        var force = new Option<string?>("--force")
        {
            Description = "Promote even if the checks fail. The reason is recorded.",
            HelpName = "REASON",
        };
        var outcomes = Minimum("--fewest-outcomes", "outcomes", PromotionMinimum.Default.Outcomes);
        var people = Minimum("--fewest-people", "people", PromotionMinimum.Default.People);
        var ledger = new Option<string?>("--ledger")
        {
            Description = "Audit log of every use of the test set. Default: ledger.csv in --root.",
            HelpName = "FILE",
        };
        var standalone = new Option<bool>("--standalone")
        {
            Description =
                "The models in --root have their own catalog and do not rank participants. The first one promoted does not replace the "
                + "shipped model.",
        };
        var verb = new Command(
            "promote",
            "Make a model current if it beats the current model and the baselines. 'rank', 'batch' and the service use the current model."
        )
        {
            model,
            root,
            data,
            force,
            outcomes,
            people,
            ledger,
            standalone,
        };
        verb.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(model);
            var reason = parsed.GetValue(force);
            if (reason is not null && string.IsNullOrWhiteSpace(reason))
                throw new DataException(
                    new DataProblem(
                        "--force",
                        0,
                        null,
                        "no reason",
                        "the reason for overriding the checks",
                        "write the reason after --force"
                    )
                );
            var (verdict, promoted) = PromotionJob.Promote(
                parsed.GetValue(root)!,
                name,
                parsed.GetRequiredValue(data),
                new PromotionMinimum(parsed.GetValue(outcomes), parsed.GetValue(people)),
                parsed.GetValue(ledger) ?? Path.Combine(parsed.GetValue(root)!, TestSetLog.FileName),
                reason,
                parsed.GetValue(standalone),
                TimeProvider.System
            );
            foreach (var line in verdict.Reasons)
                parsed.InvocationConfiguration.Output.WriteLine(line);
            if (!promoted)
            {
                parsed.InvocationConfiguration.Error.WriteLine(
                    $"advance: '{name}' was not promoted: see the comparisons above; needed: every interval above zero, enough outcomes "
                        + $"and people, and the same catalog as the current model; train on more data, or override with --force REASON"
                );
                return ExitCodes.Refused;
            }

            parsed.InvocationConfiguration.Output.WriteLine($"current: {name}");
            return ExitCodes.Done;
        });
        return verb;
    }

    private static Option<int> Minimum(string name, string what, int standard)
    {
        var option = new Option<int>(name)
        {
            Description = $"Minimum number of {what} trained on to replace a content-only model.",
            DefaultValueFactory = _ => standard,
            HelpName = "N",
        };
        option.Validators.Add(result =>
        {
            if (
                result.Tokens is [var token]
                && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)
                && count < 0
            )
                result.AddError($"{name}: needed: a whole number from 0");
        });
        return option;
    }

    private static Command Rollback()
    {
        var root = Root();
        var verb = new Command("rollback", "Restore the previously promoted model.") { root };
        verb.SetAction(parsed =>
        {
            var previous = PromotionJob.Rollback(parsed.GetValue(root)!, TimeProvider.System);
            parsed.InvocationConfiguration.Output.WriteLine($"current: {previous}");
            return ExitCodes.Done;
        });
        return verb;
    }
}
