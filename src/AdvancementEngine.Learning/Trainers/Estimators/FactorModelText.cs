using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>A factor model's file as base64 text, as stored in a saved ML.NET pipeline; decoded once per text.</summary>
internal static class FactorModelText
{
    private static readonly ConditionalWeakTable<object, FactorModel> s_decoded = [];
    private static readonly ConditionalWeakTable<object, ValueScorer> s_scorers = [];

    public static string Of(FactorModelData data)
    {
        var buffer = new ArrayBufferWriter<byte>();
        FactorModelCodec.Write(data, buffer);
        return Convert.ToBase64String(buffer.WrittenSpan);
    }

    /// <summary>The model of a text; the same text object returns the same model without decoding it again.</summary>
    public static FactorModel Decode(ReadOnlyMemory<char> text)
    {
        return Owner(text) is { } owner ? s_decoded.GetValue(owner, _ => Read(text)) : Read(text);
    }

    /// <summary>The value scorer of a text, created once per text object.</summary>
    public static ValueScorer Values(ReadOnlyMemory<char> text) =>
        Owner(text) is { } owner ? s_scorers.GetValue(owner, _ => new ValueScorer(Data(text))) : new ValueScorer(Data(text));

    private static object? Owner(ReadOnlyMemory<char> text) =>
        MemoryMarshal.TryGetString(text, out var whole, out _, out _) ? whole
        : MemoryMarshal.TryGetArray(text, out var segment) ? segment.Array
        : null;

    private static FactorModelData Data(ReadOnlyMemory<char> text) => FactorModelCodec.Read(Convert.FromBase64String(text.ToString()));

    private static FactorModel Read(ReadOnlyMemory<char> text) => FactorModel.Create(Data(text));
}
