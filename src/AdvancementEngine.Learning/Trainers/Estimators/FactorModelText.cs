using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AdvancementEngine.Factorization;

namespace AdvancementEngine.Learning.Trainers.Estimators;

/// <summary>A factor model's file as base64 text, the form in which it travels inside a saved ML.NET pipeline; decoded once per text.</summary>
internal static class FactorModelText
{
    private static readonly ConditionalWeakTable<object, FactorModel> Decoded = [];

    public static string Of(FactorModelData data)
    {
        var buffer = new ArrayBufferWriter<byte>();
        FactorModelCodec.Write(data, buffer);
        return Convert.ToBase64String(buffer.WrittenSpan);
    }

    /// <summary>The model of a text; the same text object gives the same model, without decoding again.</summary>
    public static FactorModel Decode(ReadOnlyMemory<char> text)
    {
        object? owner = MemoryMarshal.TryGetString(text, out var whole, out _, out _) ? whole
            : MemoryMarshal.TryGetArray(text, out var segment) ? segment.Array : null;
        return owner is null ? Read(text) : Decoded.GetValue(owner, _ => Read(text));
    }

    private static FactorModel Read(ReadOnlyMemory<char> text) =>
        FactorModel.Create(FactorModelCodec.Read(Convert.FromBase64String(text.ToString())));
}
