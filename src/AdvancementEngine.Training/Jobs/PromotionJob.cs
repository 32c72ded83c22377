using System.Globalization;
using AdvancementEngine.Data;
using AdvancementEngine.Data.Models;
using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.TrainingRuns;

namespace AdvancementEngine.Training.Jobs;

/// <summary>Makes a model current if it passes the gate, or restores the previous one.</summary>
public static class PromotionJob
{
    /// <summary>Compares a candidate with the current model and the baselines, and promotes it if it passes the gate or a reason overrides
    /// the gate.</summary>
    /// <param name="root">Folder that contains the model folders.</param>
    /// <param name="name">Folder name of the candidate.</param>
    /// <param name="data">Folder of the observations; only people neither model was trained on are evaluated.</param>
    /// <param name="minimum">What a model trained on people needs to replace a content-only model.</param>
    /// <param name="log">Log of every use of the test set.</param>
    /// <param name="reason">Why the gate is overridden; null if it is not.</param>
    /// <param name="standalone">True for models with their own catalog, which do not rank participants: the first one replaces no model.
    /// Otherwise it replaces the shipped model.</param>
    /// <param name="clock">Dates the promotion.</param>
    /// <returns>The gate's verdict, and whether the model is current now.</returns>
    /// <exception cref="DataException">There is no such model, or something cannot be read or written.</exception>
    public static (GateVerdict Verdict, bool Promoted) Promote(
        string root,
        string name,
        string data,
        PromotionMinimum minimum,
        string log,
        string? reason,
        bool standalone,
        TimeProvider clock
    )
    {
        ArgumentNullException.ThrowIfNull(clock);
        // Locked until the end: the model the candidate is compared with is the one it replaces.
        using var registry = ModelRegistry.OpenToChange(root);
        registry.Require(name);
        var (verdict, record) = Evaluated(reason is not null, () => PromotionCheck.Run(root, name, registry.Current, data, minimum, log));
        // Not overridable by a reason: the test set must not be used if the use cannot be recorded.
        record?.Invoke();
        var refusals = Refusals(root, name, registry.Current, standalone);
        if (refusals.Count > 0)
            verdict = verdict with { Passed = false, Reasons = [.. refusals, .. verdict.Reasons] };
        if (!verdict.Passed && reason is null)
            return (verdict, false);
        registry.Add(
            new Promotion(
                name,
                Now(clock),
                verdict.Passed ? "promote" : "force",
                verdict.Passed ? string.Join("; ", verdict.Reasons) : reason!
            )
        );
        return (verdict, true);
    }

    /// <summary>Restores the previously promoted model.</summary>
    /// <param name="root">Folder that contains the model folders.</param>
    /// <param name="clock">Dates the rollback.</param>
    /// <returns>Its name.</returns>
    /// <exception cref="DataException">There is no such model, or it cannot be read.</exception>
    public static string Rollback(string root, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        using var registry = ModelRegistry.OpenToChange(root);
        var previous =
            registry.Previous
            ?? throw new DataException(
                new DataProblem(
                    Path.Combine(root, ModelRegistry.FileName),
                    0,
                    null,
                    "no earlier current model",
                    "an earlier promotion that has not been rolled back",
                    "promote a model instead"
                )
            );
        ModelFolder.Read(Path.Combine(root, previous));
        registry.Add(new Promotion(previous, Now(clock), Promotion.Rollback, $"rolled back from {registry.Current}"));
        return previous;
    }

    // With a reason, even a candidate that cannot be evaluated is promoted; the failure is reported and recorded.
    private static (GateVerdict Verdict, Action? Record) Evaluated(bool forced, Func<(GateVerdict, Action?)> evaluate)
    {
        try
        {
            return evaluate();
        }
        catch (Exception e) when (forced && (e is DataException or RowException))
        {
            return (new GateVerdict(false, [$"not evaluated: {e.Message}"]), null);
        }
    }

    private static IReadOnlyList<string> Refusals(string root, string name, string? current, bool standalone)
    {
        var candidate = ModelFolder.Read(Path.Combine(root, name)).Manifest;
        if (current is not null)
            return PromotionRules.Refusals(candidate, ModelFolder.Read(Path.Combine(root, current)).Manifest, $"'{current}'");
        return standalone ? [] : PromotionRules.Refusals(candidate, ModelFolder.Read(ShippedFiles.Model).Manifest, "the shipped one");
    }

    private static string Now(TimeProvider clock) => clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
