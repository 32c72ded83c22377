using System.Collections.Frozen;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace AdvancementEngine.Tests.Architecture;

/// <summary>Reads the metadata tokens that a method body names.</summary>
internal static class IlTokens
{
    private static readonly FrozenDictionary<int, OpCode> s_codes = typeof(OpCodes)
        .GetFields()
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToFrozenDictionary(c => (int)(ushort)c.Value);

    public static IEnumerable<EntityHandle> Of(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var code = il[at] == 0xFE ? s_codes[0xFE00 | il[at + 1]] : s_codes[il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return (EntityHandle)MetadataTokens.Handle(BitConverter.ToInt32(il, at));
            at += code.OperandType == OperandType.InlineSwitch ? 4 + (4 * BitConverter.ToInt32(il, at)) : SizeOf(code.OperandType);
        }
    }

    private static int SizeOf(OperandType operand) =>
        operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            _ => 4,
        };
}
