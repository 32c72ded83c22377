using System.Collections.Immutable;

namespace AdvancementEngine.Factorization;

internal static class FactorModelChecks
{
    private const string Retrain = "restore the file as training wrote it";

    public static void Run(FactorModelData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        Ids("element ids", data.ElementIds);
        Ids("opportunity ids", data.OpportunityIds);
        var (k, m, n) = (data.Rank, data.ElementIds.Length, data.OpportunityIds.Length);
        Shape(k, m, n);
        if (!Losses.All.Contains(data.Loss, StringComparer.Ordinal))
            throw new FactorModelException("loss", $"'{data.Loss}'", string.Join(", ", Losses.All), Retrain);
        Matrix("element factors", data.ElementFactors, data.ElementIds, k);
        Matrix("opportunity factors", data.OpportunityFactors, data.OpportunityIds, k);
        Matrix("opportunity bias", data.OpportunityBias, data.OpportunityIds, 1);
        if (data.SquaredError is { } squared)
        {
            if (!InRange(squared.GlobalMean))
                throw new FactorModelException("global mean", Number(squared.GlobalMean), Range, Retrain);
            Matrix("element bias", squared.ElementBias, data.ElementIds, 1);
        }

        if (data.ObservedOutcomes < 0)
            throw new FactorModelException(
                "observed outcomes",
                FormattableString.Invariant($"{data.ObservedOutcomes}"),
                "0 or more",
                Retrain
            );
        if (data.OutcomesPerOpportunity.IsDefault || (data.OutcomesPerOpportunity.Length != 0 && data.OutcomesPerOpportunity.Length != n))
            throw new FactorModelException(
                "outcomes per opportunity",
                $"{(data.OutcomesPerOpportunity.IsDefault ? "none" : data.OutcomesPerOpportunity.Length)} counts",
                $"none or one per opportunity ({n})",
                Retrain
            );
        for (var i = 0; i < data.OutcomesPerOpportunity.Length; i++)
        {
            if (data.OutcomesPerOpportunity[i] < 0)
                throw new FactorModelException(
                    $"outcomes of row {i} ({data.OpportunityIds[i]})",
                    FormattableString.Invariant($"{data.OutcomesPerOpportunity[i]}"),
                    "0 or more",
                    Retrain
                );
        }
    }

    public static void Shape(int rank, int elements, int opportunities)
    {
        if (rank is < 1 or > FactorModelData.GreatestRank)
            throw new FactorModelException("rank", $"{rank}", $"1 to {FactorModelData.GreatestRank}", Retrain);
        if (elements is < 1 or > FactorModelData.GreatestCount)
            throw new FactorModelException("elements", $"{elements}", $"1 to {FactorModelData.GreatestCount}", Retrain);
        if (opportunities is < 1 or > FactorModelData.GreatestCount)
            throw new FactorModelException("opportunities", $"{opportunities}", $"1 to {FactorModelData.GreatestCount}", Retrain);
        if ((long)rank * elements > Array.MaxLength || (rank + 1L) * (opportunities + 64L) > Array.MaxLength)
            throw new FactorModelException(
                "shapes",
                $"rank {rank} × {elements} elements and {opportunities} opportunities",
                $"at most {Array.MaxLength} numbers in each matrix",
                "train with a smaller rank"
            );
    }

    private static string Range => FormattableString.Invariant($"a finite number within ±{FactorModelData.GreatestMagnitude}");

    private static void Ids(string what, ImmutableArray<string> ids)
    {
        if (ids.IsDefault)
            throw new FactorModelException(what, "none", "one id per row", Retrain);
        for (var i = 0; i < ids.Length; i++)
        {
            var id = ids[i];
            var colon = id?.IndexOf(':', StringComparison.Ordinal) ?? -1;
            if (id is null || colon <= 0 || colon == id.Length - 1)
                throw new FactorModelException($"{what}, row {i}", $"'{id}'", "kind:code, for example occupation:15-1232.00", Retrain);
            if (i > 0 && string.CompareOrdinal(ids[i - 1], id) >= 0)
                throw new FactorModelException(
                    $"{what}, row {i}",
                    $"'{id}' after '{ids[i - 1]}'",
                    "ordinal order, each id once",
                    "sort the rows by id and train again"
                );
        }
    }

    private static void Matrix(string what, float[]? values, ImmutableArray<string> rows, int columns)
    {
        if (values is null || values.Length != (long)rows.Length * columns)
            throw new FactorModelException(what, $"{values?.Length ?? 0} numbers", $"{rows.Length} rows × {columns}", Retrain);
        for (var i = 0; i < values.Length; i++)
        {
            if (!InRange(values[i]))
                throw new FactorModelException(
                    $"{what}, row {i / columns} ({rows[i / columns]}), column {i % columns}",
                    Number(values[i]),
                    Range,
                    Retrain
                );
        }
    }

    private static bool InRange(float value) => MathF.Abs(value) <= FactorModelData.GreatestMagnitude;

    private static string Number(float value) => FormattableString.Invariant($"{value}");
}
