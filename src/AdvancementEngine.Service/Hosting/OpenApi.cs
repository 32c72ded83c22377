using System.Text.Json.Nodes;
using Google.Api;
using Google.Protobuf.Reflection;

namespace AdvancementEngine.Service.Hosting;

/// <summary>The OpenAPI document, generated from the contract's descriptor, so that it cannot differ from it.</summary>
internal static class OpenApi
{
    /// <summary>Where the document is served.</summary>
    public const string Path = "/openapi.json";

    private static readonly Lazy<string> s_document = new(() => Write().ToJsonString(new() { WriteIndented = true }));

    /// <summary>The document.</summary>
    public static string Document => s_document.Value;

    private static JsonObject Write()
    {
        var schemas = new JsonObject();
        var paths = new JsonObject();
        foreach (var method in Wire.V1.Advancement.Descriptor.Methods)
        {
            if (method.GetOptions()?.GetExtension(AnnotationsExtensions.Http) is not { } rule)
                continue;
            var (verb, path) = rule.PatternCase == HttpRule.PatternOneofCase.Get ? ("get", rule.Get) : ("post", rule.Post);
            if (paths[path] is not JsonObject item)
                paths[path] = item = [];
            item[verb] = Operation(method, verb, path, schemas);
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject
            {
                ["title"] = "AdvancementEngine",
                ["version"] = "v1",
                ["description"] = "advancement.v1 as HTTP and JSON. Fields that are not listed here are rejected.",
            },
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas,
                ["securitySchemes"] = new JsonObject
                {
                    ["key"] = new JsonObject
                    {
                        ["type"] = "apiKey",
                        ["in"] = "header",
                        ["name"] = Security.ApiKeys.Header,
                    },
                    ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer" },
                },
            },
        };
    }

    private static JsonObject Operation(MethodDescriptor method, string verb, string path, JsonObject schemas)
    {
        var operation = new JsonObject
        {
            ["operationId"] = method.Name,
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject { ["description"] = method.OutputType.Name, ["content"] = Content(method.OutputType, schemas) },
                ["default"] = new JsonObject { ["description"] = "google.rpc.Status: code, message, details" },
            },
        };
        if (verb == "post")
            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content(method.InputType, schemas) };
        else
            operation["parameters"] = Parameters(method.InputType, path);
        return operation;
    }

    private static JsonArray Parameters(MessageDescriptor input, string path)
    {
        var parameters = new JsonArray();
        foreach (var field in input.Fields.InDeclarationOrder())
        {
            var isInPath = path.Contains($"{{{field.Name}}}", StringComparison.Ordinal);
            parameters.Add(
                new JsonObject
                {
                    ["name"] = isInPath ? field.Name : field.JsonName,
                    ["in"] = isInPath ? "path" : "query",
                    ["required"] = isInPath,
                    ["schema"] = Plain(field, []),
                }
            );
        }

        return parameters;
    }

    private static JsonObject Content(MessageDescriptor message, JsonObject schemas) =>
        new() { ["application/json"] = new JsonObject { ["schema"] = Reference(message, schemas) } };

    private static JsonObject Reference(MessageDescriptor message, JsonObject schemas)
    {
        if (!schemas.ContainsKey(message.Name))
        {
            var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
            schemas[message.Name] = schema;
            var properties = new JsonObject();
            foreach (var field in message.Fields.InDeclarationOrder())
            {
                var one = Plain(field, schemas);
                properties[field.JsonName] = field.IsRepeated ? new JsonObject { ["type"] = "array", ["items"] = one } : one;
            }

            schema["properties"] = properties;
        }

        return new() { ["$ref"] = $"#/components/schemas/{message.Name}" };
    }

    private static JsonObject Plain(FieldDescriptor field, JsonObject schemas) =>
        field.FieldType switch
        {
            FieldType.Message => Reference(field.MessageType, schemas),
            FieldType.Enum => new()
            {
                ["type"] = "string",
                ["enum"] = new JsonArray([.. field.EnumType.Values.Select(v => (JsonNode)v.Name)]),
            },
            FieldType.Bool => new() { ["type"] = "boolean" },
            FieldType.Int32 => new() { ["type"] = "integer", ["format"] = "int32" },
            FieldType.Int64 => new() { ["type"] = "string", ["format"] = "int64" },
            FieldType.Float or FieldType.Double => new() { ["type"] = "number" },
            _ => new() { ["type"] = "string" },
        };
}
