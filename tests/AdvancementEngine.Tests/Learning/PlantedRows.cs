using AdvancementEngine.Learning.Datasets;
using AdvancementEngine.Learning.Datasets.Sampling;

namespace AdvancementEngine.Tests.Learning;

/// <summary>Simulated rows with a planted truth: element e points to opportunity e modulo their number.</summary>
internal static class PlantedRows
{
    public const int Elements = 30;
    public const int Opportunities = 6;

    public static TrainingRows Of(int count, ulong seed)
    {
        var builder = new TrainingRowsBuilder(Elements, Opportunities);
        for (var row = 0; row < count; row++)
        {
            var draws = TrainingDraws.Stream(seed, (ulong)row);
            var target = draws.Below(Opportunities);
            var elements = new HashSet<int>();
            while (elements.Count < 4)
                elements.Add((draws.Below(Elements / Opportunities) * Opportunities) + target);
            elements.Add(draws.Below(Elements));
            builder.Add(row, 0, [.. elements.Select(e => (e, 1f))], [(target, 1f)], row % 3 == 0 ? [(target + 1) % Opportunities] : []);
        }

        return builder.Build();
    }
}
