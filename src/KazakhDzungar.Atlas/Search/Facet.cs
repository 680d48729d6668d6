namespace KazakhDzungar.Atlas.Search;

/// <summary>One property by which items are picked, with its values and who has which: kept both ways round, so that both are one pass.</summary>
public sealed class Facet
{
    private readonly Dictionary<string, int> _ordinals;
    private readonly int[][] _valuesByItem;
    private readonly int[][] _itemsByValue;

    /// <summary>Makes the facet of a list of items.</summary>
    /// <param name="name">The name, as the address and the API write it.</param>
    /// <param name="values">Every value that may be asked for, in the order of lists; also those that no item has.</param>
    /// <param name="valuesByItem">The values of each item, in the order of the items.</param>
    /// <exception cref="KeyNotFoundException">An item has a value that is not among <paramref name="values"/>.</exception>
    public Facet(string name, IEnumerable<string> values, IEnumerable<IEnumerable<string>> valuesByItem)
    {
        Name = name;
        Values = [.. values.Distinct(StringComparer.Ordinal)];
        _ordinals = Values.Select((value, i) => (value, i)).ToDictionary(v => v.value, v => v.i, StringComparer.Ordinal);
        _valuesByItem = [.. valuesByItem.Select(own => own.Distinct(StringComparer.Ordinal).Select(value => _ordinals[value]).ToArray())];
        var items = Values.Select(_ => new List<int>()).ToArray();
        for (var item = 0; item < _valuesByItem.Length; item++)
        {
            foreach (var value in _valuesByItem[item])
            {
                items[value].Add(item);
            }
        }

        _itemsByValue = [.. items.Select(list => list.ToArray())];
    }

    public string Name { get; }

    public IReadOnlyList<string> Values { get; }

    /// <summary>How many items the list has.</summary>
    public int Size => _valuesByItem.Length;

    public bool Knows(string value) => _ordinals.ContainsKey(value);

    /// <summary>The values of an item.</summary>
    public IEnumerable<string> Of(int item) => _valuesByItem[item].Select(value => Values[value]);

    /// <summary>The items that have one of the values or more.</summary>
    public ItemSet Any(IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var set = ItemSet.None(Size);
        foreach (var item in values.SelectMany(value => _itemsByValue[_ordinals[value]]))
        {
            set.Add(item);
        }

        return set;
    }

    /// <summary>For each value how many of the items have it.</summary>
    internal int[] Count(ItemSet among)
    {
        var counts = new int[Values.Count];
        foreach (var item in among.Positions)
        {
            foreach (var value in _valuesByItem[item])
            {
                counts[value]++;
            }
        }

        return counts;
    }
}
