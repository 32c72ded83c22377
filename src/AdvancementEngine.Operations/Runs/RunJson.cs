using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AdvancementEngine.Data;

namespace AdvancementEngine.Operations.Runs;

/// <summary>How a run's JSON files are written and read: fields in declared order, in snake case, in a single canonical form.</summary>
internal static class RunJson
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public static byte[] Write<T>(T value)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(value, s_options);
        return [.. json, (byte)'\n'];
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="DataException">It is missing or was not written by a run.</exception>
    public static T Read<T>(string path)
    {
        using var stream = InputFile.Open(path);
        try
        {
            return JsonSerializer.Deserialize<T>(stream, s_options) ?? throw new JsonException("it contains null");
        }
        catch (JsonException failure)
        {
            throw new DataException(
                new DataProblem(
                    path,
                    (failure.LineNumber ?? -1) + 1,
                    null,
                    $"a file that a batch run did not write ({failure.Message})",
                    "the file the run wrote",
                    "restore it, or run the batch again into a new folder"
                ),
                failure
            );
        }
    }
}
