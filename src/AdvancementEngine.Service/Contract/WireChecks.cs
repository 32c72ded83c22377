using System.Collections;
using System.Globalization;
using AdvancementEngine.Data;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using ServiceOptions = AdvancementEngine.Service.Options.ServiceOptions;

namespace AdvancementEngine.Service.Contract;

/// <summary>Checks for every field of every request, derived from the contract itself, so that a field added later is also checked: length
/// of lists and texts, control characters, non-finite numbers, and unknown enum values.</summary>
internal sealed class WireChecks(ServiceOptions limits)
{
    /// <summary>Maximum number of problems reported for a message.</summary>
    public const int MostProblems = 100;

    public List<FieldProblem> Check(IMessage message)
    {
        var problems = new List<FieldProblem>();
        Check(message, string.Empty, problems);
        return problems;
    }

    private void Check(IMessage message, string path, List<FieldProblem> problems)
    {
        foreach (var field in message.Descriptor.Fields.InDeclarationOrder())
        {
            if (problems.Count >= MostProblems)
                return;
            if (!field.IsRepeated && field.HasPresence && !field.Accessor.HasValue(message))
                continue;
            var value = field.Accessor.GetValue(message);
            var name = path.Length == 0 ? field.Name : $"{path}.{field.Name}";
            if (field.IsRepeated)
                List(field, (IList)value, name, problems);
            else
                One(field, value, name, problems);
        }
    }

    private void List(FieldDescriptor field, IList items, string name, List<FieldProblem> problems)
    {
        if (items.Count > limits.MaxItems)
        {
            problems.Add(
                new(
                    name,
                    $"{items.Count} items",
                    $"at most {limits.MaxItems}",
                    "send what matters for the ranking, or raise the service's limit"
                )
            );
            return;
        }

        for (var i = 0; i < items.Count && problems.Count < MostProblems; i++)
            One(field, items[i]!, string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"), problems);
    }

    private void One(FieldDescriptor field, object value, string name, List<FieldProblem> problems)
    {
        switch (value)
        {
            case IMessage inner:
                Check(inner, name, problems);
                break;
            case string text when text.Length > limits.MaxTextLength:
                problems.Add(new(name, $"{text.Length} characters", $"at most {limits.MaxTextLength}", "shorten it"));
                break;
            case string text when text.Any(Unfit):
                problems.Add(
                    new(name, InputText.Quote(text), "text on one line, valid UTF-8, without control characters", "correct the text")
                );
                break;
            case float number when !float.IsFinite(number):
                problems.Add(NotANumber(name, number));
                break;
            case double number when !double.IsFinite(number):
                problems.Add(NotANumber(name, number));
                break;
            case Enum code when field.EnumType.FindValueByNumber(Convert.ToInt32(code, CultureInfo.InvariantCulture)) is null:
                problems.Add(
                    new(
                        name,
                        code.ToString("D"),
                        string.Join(", ", field.EnumType.Values.Select(v => $"{v.Name} ({v.Number})")),
                        "send one of them"
                    )
                );
                break;
        }
    }

    private static FieldProblem NotANumber(string name, double number) =>
        new(name, number.ToString(CultureInfo.InvariantCulture), "a finite number", "leave it out if it is unknown");

    // U+FFFD is what a decoder substitutes for invalid bytes.
    private static bool Unfit(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFD';
}
