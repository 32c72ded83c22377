using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace AdvancementEngine.Tests.Architecture;

/// <summary>Which folders of a project refer to which: by every type that a compiled type names (base, interfaces, fields, signatures,
/// method bodies, attributes), and by the usings of the sources, since constants leave no trace in what is compiled.</summary>
internal sealed class FolderReferences
{
    /// <summary>The name of what lies beside the project file, in no folder.</summary>
    public const string Root = "(root)";

    private readonly MetadataReader _reader;
    private readonly PEReader _file;
    private readonly string _namespace;
    private readonly SortedDictionary<(string From, string To), string> _references = [];
    private string _folder = string.Empty;
    private string _type = string.Empty;

    private FolderReferences(PEReader file, string root)
    {
        _file = file;
        _reader = file.GetMetadataReader();
        _namespace = root;
    }

    /// <summary>Each pair of folders with an example of what refers; the folder of types beside the project file is
    /// <c>(root)</c>.</summary>
    /// <param name="assembly">The compiled project.</param>
    /// <param name="sources">Folder of its sources.</param>
    /// <param name="root">Its root namespace.</param>
    public static IReadOnlyDictionary<(string From, string To), string> Of(string assembly, string sources, string root)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var references = new FolderReferences(file, root);
        foreach (var handle in references._reader.TypeDefinitions)
            references.Read(handle);
        references.ReadUsings(sources);
        return references._references;
    }

    private void Read(TypeDefinitionHandle handle)
    {
        if (FolderOf(handle) is not { } folder)
            return;
        var type = _reader.GetTypeDefinition(handle);
        (_folder, _type) = (folder, NameOf(handle));
        Name(type.BaseType);
        foreach (var one in type.GetInterfaceImplementations())
            Name(_reader.GetInterfaceImplementation(one).Interface);
        foreach (var parameter in type.GetGenericParameters())
            Constraints(parameter);
        foreach (var one in type.GetCustomAttributes())
            Name(_reader.GetCustomAttribute(one).Constructor);
        foreach (var one in type.GetFields())
            _reader.GetFieldDefinition(one).DecodeSignature(new SignatureTypes(_reader, Name), true);
        foreach (var one in type.GetMethods())
            Read(_reader.GetMethodDefinition(one));
    }

    private void Read(MethodDefinition method)
    {
        var types = new SignatureTypes(_reader, Name);
        method.DecodeSignature(types, true);
        foreach (var parameter in method.GetGenericParameters())
            Constraints(parameter);
        foreach (var one in method.GetCustomAttributes())
            Name(_reader.GetCustomAttribute(one).Constructor);
        if (method.RelativeVirtualAddress == 0)
            return;
        var body = _file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
            _reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(types, true);
        foreach (var token in IlTokens.Of(body.GetILBytes()!))
            Name(token);
    }

    private void Constraints(GenericParameterHandle parameter)
    {
        foreach (var one in _reader.GetGenericParameter(parameter).GetConstraints())
            Name(_reader.GetGenericParameterConstraint(one).Type);
    }

    private void Name(EntityHandle handle)
    {
        if (handle.IsNil)
            return;
        var types = new SignatureTypes(_reader, Name);
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                Name((TypeDefinitionHandle)handle);
                break;
            case HandleKind.TypeSpecification:
                _reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(types, true);
                break;
            case HandleKind.MethodDefinition:
                Name(_reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                Name(_reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MemberReference:
                Name(_reader.GetMemberReference((MemberReferenceHandle)handle).Parent);
                break;
            case HandleKind.MethodSpecification:
                var method = _reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                method.DecodeSignature(types, true);
                Name(method.Method);
                break;
        }
    }

    private void Name(TypeDefinitionHandle handle)
    {
        if (FolderOf(handle) is { } folder && folder != _folder)
            _references.TryAdd((_folder, folder), $"{_type} names {NameOf(handle)}");
    }

    private void ReadUsings(string sources)
    {
        var folders = _references.Keys.SelectMany(k => (string[])[k.From, k.To]).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(sources, "*.cs", SearchOption.AllDirectories))
        {
            var parts = Path.GetRelativePath(sources, path).Split(Path.DirectorySeparatorChar);
            if (parts[0] is "obj" or "bin")
                continue;
            var from = parts.Length == 1 ? Root : parts[0];
            foreach (
                Match match in Regex.Matches(
                    File.ReadAllText(path),
                    $@"^using (?:static )?{Regex.Escape(_namespace)}\.(\w+)",
                    RegexOptions.Multiline
                )
            )
            {
                var to = match.Groups[1].Value;
                if (to != from && folders.Contains(to))
                    _references.TryAdd((from, to), $"{parts[^1]} uses {match.Value[6..]}");
            }
        }
    }

    private TypeDefinition Outermost(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil)
            type = _reader.GetTypeDefinition(type.GetDeclaringType());
        return type;
    }

    private string NameOf(TypeDefinitionHandle handle) => _reader.GetString(Outermost(handle).Name);

    // Null for what the compiler puts outside the project's namespaces, and for generated wire types.
    private string? FolderOf(TypeDefinitionHandle handle)
    {
        var space = _reader.GetString(Outermost(handle).Namespace);
        if (space == _namespace)
            return Root;
        if (!space.StartsWith(_namespace + ".", StringComparison.Ordinal))
            return null;
        return space[(_namespace.Length + 1)..].Split('.')[0];
    }
}
