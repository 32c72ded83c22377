using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Operations.Rows;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Operations.Replay;

/// <summary>The places of a participant: lists, codes and groups in order, as a 128-bit running hash, so that those of a million
/// participants need not be stored.</summary>
internal readonly record struct Places(UInt128 Bits)
{
    /// <summary>The places with one added.</summary>
    public Places With(string list, string code, string group)
    {
        var place = $"{list} {code} {group}";
        Span<byte> text = stackalloc byte[16 + (place.Length * 3)];
        BinaryPrimitives.WriteUInt128LittleEndian(text, Bits);
        var length = Encoding.UTF8.GetBytes(place, text[16..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..(16 + length)], hash);
        return new(BinaryPrimitives.ReadUInt128LittleEndian(hash));
    }

    /// <summary>The places of a recommendation, as in its rows.</summary>
    public static Places Of(Recommendation recommendation)
    {
        var places = default(Places);
        foreach (var item in recommendation.Occupations)
            places = places.With("occupation", item.Code, RowCodes.Of(item.Group));
        foreach (var item in recommendation.Credentials)
            places = places.With("credential", item.Code, RowCodes.Of(item.Group));
        return recommendation.Occupations.Length + recommendation.Credentials.Length > 0
            ? places
            : places.With("none", string.Empty, string.Empty);
    }
}
