using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;

namespace AdvancementEngine.Policies;

/// <summary>Writes lambda expressions as text so that two have the same text only if they compute the same thing: by structure, with types,
/// members and constants by identity. One owner at a time; texts from one instance can be compared.</summary>
internal sealed class ExpressionText
{
    private readonly Dictionary<object, int> _members = [];
    private readonly Dictionary<object, int> _constants = new(ReferenceEqualityComparer.Instance);

    /// <summary>The text; null for a kind of expression that is not compared.</summary>
    public string? Of(LambdaExpression lambda)
    {
        var writer = new Writer(this);
        writer.Visit(lambda);
        return writer.Text;
    }

    private static int Number(Dictionary<object, int> numbers, object item)
    {
        if (!numbers.TryGetValue(item, out var number))
            numbers.Add(item, number = numbers.Count);
        return number;
    }

    private sealed class Writer(ExpressionText known) : ExpressionVisitor
    {
        private readonly StringBuilder _text = new();
        private readonly List<ParameterExpression> _parameters = [];
        private bool _isCompared = true;

        public string? Text => _isCompared ? _text.ToString() : null;

        public override Expression? Visit(Expression? node)
        {
            if (node is null || !_isCompared)
            {
                _text.Append('_');
                return node;
            }

            _text.Append('(').Append((int)node.NodeType).Append(' ');
            Add(node.Type);
            switch (node)
            {
                case LambdaExpression lambda:
                    _parameters.AddRange(lambda.Parameters);
                    _text.Append(lambda.Parameters.Count);
                    break;
                case BlockExpression block:
                    _parameters.AddRange(block.Variables);
                    _text.Append(block.Variables.Count).Append(' ').Append(block.Expressions.Count);
                    break;
                case ParameterExpression parameter:
                    _text.Append(_parameters.IndexOf(parameter));
                    _isCompared &= _parameters.Contains(parameter);
                    break;
                case ConstantExpression constant:
                    Add(constant);
                    break;
                case MemberExpression member:
                    Add(member.Member);
                    break;
                case MethodCallExpression call:
                    Add(call.Method);
                    break;
                case UnaryExpression unary:
                    Add(unary.Method);
                    break;
                case BinaryExpression binary:
                    Add(binary.Method);
                    _isCompared &= binary.Conversion is null;
                    break;
                case NewExpression made:
                    Add(made.Constructor);
                    break;
                case TypeBinaryExpression type:
                    Add(type.TypeOperand);
                    break;
                case ConditionalExpression or InvocationExpression or NewArrayExpression or DefaultExpression:
                    break;
                default:
                    _isCompared = false;
                    break;
            }

            base.Visit(node);
            _text.Append(')');
            return node;
        }

        private void Add(MemberInfo? member) => _text.Append(member is null ? -1 : Number(known._members, member)).Append(' ');

        // Numbers that compare equal may differ, such as 0 and -0: only values with a single representation are written by value.
        private void Add(ConstantExpression constant) =>
            _text.Append(
                constant.Value switch
                {
                    null => "null",
                    bool or int or long => Convert.ToString(constant.Value, CultureInfo.InvariantCulture),
                    Enum value => value.ToString("D"),
                    var value => "#" + Number(known._constants, value).ToString(CultureInfo.InvariantCulture),
                }
            );
    }
}
