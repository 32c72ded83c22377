using System.Collections;
using Google.Protobuf;
using Google.Protobuf.Reflection;

namespace AdvancementEngine.FunctionalTests.Service;

/// <summary>Fills any message with values that are sometimes good, sometimes nearly so, sometimes absurd.</summary>
internal static class RandomMessage
{
    private static readonly string[] s_words =
    [
        "",
        " ",
        "X-1",
        "15-1232.00",
        "15-9999.00",
        "other",
        "Linux",
        "credential:comptia-a-plus",
        "technology:",
        ":",
        "skill:2.A.1.a",
        "help desk",
        "2024-01",
        "2024-02-30",
        "2026-09-01",
        "9999-12-31",
        "0001-01-01",
        "internship",
        "child-care",
        "resume",
        "gender",
        "associate",
        "none",
        "taught",
        "touchpoint",
        "mentor",
        "at-least 8",
        "academic:education",
        "it-employer",
        "|;|",
        "\u0000",
        "ß€漢",
        "\uD83D\uDE00",
        "navigator",
        "evidence-seen",
        "readiness.experience",
        "NaN",
        "-1",
        new string('a', 200),
        new string('|', 40),
    ];

    private static readonly float[] s_floats =
    [
        0,
        -0f,
        1,
        3.5f,
        -1,
        float.NaN,
        float.PositiveInfinity,
        float.MinValue,
        float.Epsilon,
        1e30f,
    ];

    public static void Fill(IMessage message, Random random, int depth)
    {
        foreach (var field in message.Descriptor.Fields.InDeclarationOrder())
        {
            if (random.Next(3) == 0)
                continue;
            if (field.IsRepeated)
            {
                var list = (IList)field.Accessor.GetValue(message);
                for (var i = random.Next(4); i > 0; i--)
                    list.Add(One(field, random, depth));
            }
            else
            {
                field.Accessor.SetValue(message, One(field, random, depth));
            }
        }
    }

    private static object One(FieldDescriptor field, Random random, int depth)
    {
        switch (field.FieldType)
        {
            case FieldType.String:
                return s_words[random.Next(s_words.Length)];
            case FieldType.Bool:
                return random.Next(2) == 0;
            case FieldType.Int32:
                return random.Next(3) == 0 ? random.Next() - (int.MaxValue / 2) : random.Next(-1, 50_000);
            case FieldType.Float:
                return s_floats[random.Next(s_floats.Length)];
            case FieldType.Double:
                return (double)s_floats[random.Next(s_floats.Length)];
            case FieldType.Int64:
                return (long)random.Next() - (int.MaxValue / 2);
            case FieldType.Enum:
                return Enum.ToObject(field.EnumType.ClrType, random.Next(-1, 6));
            case FieldType.Message:
                var inner = (IMessage)Activator.CreateInstance(field.MessageType.ClrType)!;
                if (depth < 6)
                    Fill(inner, random, depth + 1);
                return inner;
            default:
                throw new NotSupportedException(field.FieldType.ToString());
        }
    }
}
