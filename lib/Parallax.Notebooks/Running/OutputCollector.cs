using Parallax.Notebooks.Documents;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Running;

/// <summary>
/// Gathers the outputs of a notebook's cells: joins neighbouring prints and puts updates where they belong.
/// </summary>
internal sealed class OutputCollector
{
    private readonly Lock _lock = new();
    private readonly List<(NotebookCell Cell, int Count, List<CellOutput> Outputs)> _cells = [];

    /// <summary>Starts a cell; what comes from now on is its output.</summary>
    public void Begin(NotebookCell cell, int count)
    {
        lock (_lock)
        {
            _cells.Add((cell, count, []));
        }
    }

    public void Add(CellOutput output)
    {
        lock (_lock)
        {
            if (output is DisplayOutput { Role: DisplayRole.Update } update)
            {
                Replace(update);
                return;
            }

            var outputs = _cells[^1].Outputs;
            if (output is StreamOutput text && outputs is [.., StreamOutput last] && last.Name == text.Name)
            {
                outputs[^1] = text with { Text = last.Text + text.Text };
            }
            else
            {
                outputs.Add(output);
            }
        }
    }

    /// <summary>Writes the outputs into the cells.</summary>
    public void Save()
    {
        lock (_lock)
        {
            foreach (var (cell, count, outputs) in _cells)
            {
                cell.SetOutputs(
                    count,
                    outputs.Select(output => NotebookJson.Sort(output.ToJson(count))!.AsObject()));
            }
        }
    }

    private void Replace(DisplayOutput update)
    {
        foreach (var (_, _, outputs) in _cells)
        {
            for (var i = 0; i < outputs.Count; i++)
            {
                if (outputs[i] is DisplayOutput shown && shown.DisplayId == update.DisplayId)
                {
                    outputs[i] = shown with { Data = update.Data };
                }
            }
        }
    }
}
