/// Counts what is ticked, beside the button that compares it.
enum CompareBarScript {
  /// The script.
  static let text = #"""
    (() => {
      "use strict";
      for (const bar of document.querySelectorAll(".comparebar")) {
        const form = bar.closest("form"), words = bar.querySelector("[role=status]");
        const count = () => {
          const ticked = form.querySelectorAll("input[name=item]:checked").length;
          words.textContent = ticked === 0 ? "Tick two to ten."
            : ticked === 1 ? "1 ticked; tick one more."
            : ticked <= 10 ? `${ticked} ticked.`
            : `${ticked} ticked; untick ${ticked - 10}.`;
        };
        form.addEventListener("change", count);
        count();
      }
    })();

    """#
}
