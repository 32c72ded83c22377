using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdvancementEngine.Operations.Rows;

internal sealed class TallyJson : JsonConverter<Tally>
{
    public override Tally Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var tally = new Tally();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("counts by code must be an object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var code = reader.GetString()!;
            reader.Read();
            tally.Add(code, reader.GetInt64());
        }

        return tally;
    }

    public override void Write(Utf8JsonWriter writer, Tally value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (code, count) in value.Ordered)
            writer.WriteNumber(code, count);
        writer.WriteEndObject();
    }
}
