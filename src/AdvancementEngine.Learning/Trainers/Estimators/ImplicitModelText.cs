using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AdvancementEngine.Factorization;
using AdvancementEngine.Learning.Trainers.LeastSquares;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>An implicit model as text inside a saved pipeline: the two options needed for fold-in, then the factor file; decoded once per
/// text.</summary>
internal sealed class ImplicitModelText
{
    private const char Separator = ';';
    private static readonly ConditionalWeakTable<object, ImplicitModelText> s_decoded = [];

    private readonly ImplicitFoldIn _foldIn;
    private readonly Dictionary<string, int> _index;

    private ImplicitModelText(ImplicitModel model, ImmutableArray<string> ids)
    {
        _foldIn = new ImplicitFoldIn(model);
        Ids = ids;
        _index = ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>Ids of the columns.</summary>
    public ImmutableArray<string> Ids { get; }

    /// <summary>Column of an id; −1 for an id not seen in training.</summary>
    public int IndexOf(string id) => _index.GetValueOrDefault(id, -1);

    /// <summary>Scores of every column for a row with some ids.</summary>
    public float[] Score(ReadOnlySpan<int> seen, ReadOnlySpan<float> weights) => _foldIn.Score(seen, weights);

    public static string Of(ImplicitOptions options, FactorModelData data) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{options.UnseenWeight:R}{Separator}{options.Penalty:R}{Separator}{FactorModelText.Of(data)}"
        );

    public static ImplicitModelText Decode(ReadOnlyMemory<char> text)
    {
        object? owner =
            MemoryMarshal.TryGetString(text, out var whole, out _, out _) ? whole
            : MemoryMarshal.TryGetArray(text, out var segment) ? segment.Array
            : null;
        return owner is null ? Read(text) : s_decoded.GetValue(owner, _ => Read(text));
    }

    private static ImplicitModelText Read(ReadOnlyMemory<char> text)
    {
        var parts = text.ToString().Split(Separator, 3);
        var data = FactorModelCodec.Read(Convert.FromBase64String(parts[2]));
        var options = ImplicitOptions.Default with
        {
            Rank = data.Rank,
            UnseenWeight = float.Parse(parts[0], CultureInfo.InvariantCulture),
            Penalty = float.Parse(parts[1], CultureInfo.InvariantCulture),
        };
        return new ImplicitModelText(new ImplicitModel(options, [], data.OpportunityFactors), data.OpportunityIds);
    }
}
