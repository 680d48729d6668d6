using KazakhDzungar.Atlas.Sources;

namespace KazakhDzungar.Web.Pages.People.Houses;

/// <summary>A person in a family tree.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">The name.</param>
/// <param name="Row">The generation, the oldest 0.</param>
/// <param name="At">The middle, in percent of the drawing's width.</param>
internal sealed record TreePerson(string Id, LocalText Name, int Row, double At)
{
    private const int LongestLine = 9;

    /// <summary>The name in lines that fit its box on a phone.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            var lines = new List<string>();
            foreach (var part in Words.Name(Name).Replace("-", "- ", StringComparison.Ordinal).Split(' '))
            {
                var joint = lines.Count > 0 && lines[^1].EndsWith('-') ? "" : " ";
                if (lines.Count > 0 && lines[^1].Length + joint.Length + part.Length <= LongestLine)
                {
                    lines[^1] += joint + part;
                }
                else
                {
                    lines.Add(part);
                }
            }

            return lines;
        }
    }
}
