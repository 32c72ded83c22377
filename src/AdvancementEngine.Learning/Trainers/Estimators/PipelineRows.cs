using AdvancementEngine.Catalog;
using AdvancementEngine.Learning.Datasets;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>Rows of a data view in dense ids, in ordinal order.</summary>
/// <param name="Rows">Training rows.</param>
/// <param name="Elements">Element ids.</param>
/// <param name="Opportunities">Opportunity ids.</param>
internal sealed record PipelineRows(TrainingRows Rows, string[] Elements, string[] Opportunities)
{
    public static PipelineRows Read(IDataView input, string elements, string opportunity, string? weights)
    {
        var told = Told(input, elements, opportunity, weights);
        var elementIds = told.SelectMany(t => t.Elements).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        var opportunityIds = told.Select(t => t.Opportunity).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (elementIds.Length == 0)
            throw new RowException($"the column '{elements}' is empty; needed: ids such as skill:2.A.1.a; add data");
        ProtectedElements.Refuse(elementIds.Select(id => new Element(id, id)));
        var element = elementIds.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        var target = opportunityIds.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        var builder = new TrainingRowsBuilder(elementIds.Length, opportunityIds.Length);
        foreach (var (ids, own, next) in told)
            builder.Add(builder.Count, 0, [.. ids.Zip(own, (id, w) => (element[id], w))], [(target[next], 1f)]);
        return new PipelineRows(builder.Build(), elementIds, opportunityIds);
    }

    /// <summary>Rows as in the data; with a weight of 1 if the data has none, and an empty opportunity if none is requested.</summary>
    public static List<(string[] Elements, float[] Weights, string Opportunity)> Told(
        IDataView input,
        string elements,
        string? opportunity,
        string? weights
    )
    {
        var told = new List<(string[], float[], string)>();
        var elementColumn = input.Schema[elements];
        using var cursor = input.GetRowCursor([.. new[] { elements, opportunity, weights }.OfType<string>().Select(c => input.Schema[c])]);
        var ids = cursor.GetGetter<VBuffer<ReadOnlyMemory<char>>>(elementColumn);
        var next = opportunity is null ? null : cursor.GetGetter<ReadOnlyMemory<char>>(input.Schema[opportunity]);
        var weigh = weights is null ? null : cursor.GetGetter<VBuffer<float>>(input.Schema[weights]);
        VBuffer<ReadOnlyMemory<char>> idBuffer = default;
        VBuffer<float> weightBuffer = default;
        ReadOnlyMemory<char> nextBuffer = default;
        while (cursor.MoveNext())
        {
            ids(ref idBuffer);
            next?.Invoke(ref nextBuffer);
            weigh?.Invoke(ref weightBuffer);
            string[] own = [.. idBuffer.DenseValues().Select(id => id.ToString())];
            float[] given = weigh is null ? [.. own.Select(_ => 1f)] : [.. weightBuffer.DenseValues()];
            if (given.Length != own.Length)
                throw new RowException(
                    $"row {told.Count} has {own.Length} elements and {given.Length} weights; needed: as many weights as elements; correct "
                        + $"the row"
                );
            told.Add((own, given, nextBuffer.ToString()));
        }

        return told;
    }
}
