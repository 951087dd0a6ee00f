/// Suggestions under a field, as a combobox with a list (WAI-ARIA 1.2): arrows move, Enter takes,
/// Escape closes, and how many there are is said aloud. A request that is no longer wanted is given up.
enum TypeaheadScript {
  /// The script. Texts from the registry become text nodes and never markup.
  static let text = #"""
    (() => {
      "use strict";
      const pause = 150, shortest = 2;

      const program = (item) => ({
        name: item.name, note: item.institution_name, code: item.code,
        address: "/programs/" + encodeURIComponent(item.code)
      });
      const institution = (item) => ({
        name: item.name,
        note: [item.found_as && "found as " + item.found_as, item.city, item.region, item.country]
          .filter(Boolean).join(", "),
        code: item.code, address: "/institutions/" + encodeURIComponent(item.code)
      });
      const subject = (item) => ({
        name: item.name, note: [item.code, item.programs + (item.programs === 1 ? " program" : " programs")].join(", "), code: item.code
      });
      const lists = {
        records: [["institutions", 6, institution], ["programs", 4, program]],
        codes: [["programs", 6, program], ["institutions", 4, institution]],
        subjects: [["subjects", 8, subject]]
      };

      async function ask([path, limit, read], words, signal) {
        const query = new URLSearchParams({ q: words, limit });
        const answer = await fetch(`/api/v1/${path}?${query}`, { signal });
        if (!answer.ok) return [];
        return (await answer.json()).items.filter((item) => item.code).map(read);
      }

      function part(name, text) {
        const part = document.createElement("span");
        part.className = name;
        part.dir = "auto";
        part.textContent = text;
        return part;
      }

      function suggest(field) {
        const kind = field.dataset.suggest, id = field.id + "-suggestions";
        const list = document.createElement("ul"), status = document.createElement("div");
        let active = -1, items = [], timer, request;
        list.id = id;
        list.className = "suggestions";
        list.hidden = true;
        list.setAttribute("role", "listbox");
        list.setAttribute("aria-label", "Suggestions");
        status.className = "unseen";
        status.setAttribute("role", "status");
        const around = document.createElement("span");
        around.className = "suggesting";
        field.replaceWith(around);
        around.append(field, list, status);
        field.type = "text";
        for (const [name, value] of Object.entries({
          role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false",
          "aria-controls": id, autocomplete: "off"
        })) field.setAttribute(name, value);

        const close = () => {
          clearTimeout(timer);
          request?.abort();
          list.hidden = true;
          active = -1;
          field.setAttribute("aria-expanded", "false");
          field.removeAttribute("aria-activedescendant");
        };
        const take = (item) => {
          close();
          if (kind === "records") location.href = item.address;
          else field.value = item.code;
        };
        const mark = (place) => {
          active = place;
          [...list.children].forEach((option, index) =>
            option.setAttribute("aria-selected", String(index === active)));
          const option = list.children[active];
          if (!option) return field.removeAttribute("aria-activedescendant");
          field.setAttribute("aria-activedescendant", option.id);
          option.scrollIntoView({ block: "nearest" });
        };
        const show = (found) => {
          items = found;
          list.replaceChildren(...items.map((item, index) => {
            const option = document.createElement("li");
            option.id = id + "-" + index;
            option.setAttribute("role", "option");
            option.append(part("name", item.name), part("meta", item.note));
            option.addEventListener("mousedown", (event) => event.preventDefault());
            option.addEventListener("click", () => take(item));
            return option;
          }));
          mark(-1);
          list.hidden = items.length === 0;
          field.setAttribute("aria-expanded", String(items.length > 0));
          status.textContent = items.length === 0 ? "No suggestions."
            : items.length === 1 ? "1 suggestion." : `${items.length} suggestions.`;
        };
        const look = async () => {
          const words = field.value.trim();
          request?.abort();
          if (words.length < shortest) return close();
          const mine = request = new AbortController();
          try {
            const found = await Promise.all(
              lists[kind].map((one) => ask(one, words, mine.signal)));
            if (!mine.signal.aborted) show(found.flat());
          } catch (error) {
            if (error.name !== "AbortError") close();
          }
        };

        field.addEventListener("input", () => {
          clearTimeout(timer);
          timer = setTimeout(look, pause);
        });
        field.addEventListener("blur", close);
        field.addEventListener("keydown", (event) => {
          if (event.isComposing) return;
          const last = items.length - 1;
          if (event.key === "Escape" && !list.hidden) {
            event.preventDefault();
            close();
          } else if (event.key === "Enter" && !list.hidden && active >= 0) {
            event.preventDefault();
            take(items[active]);
          } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            if (list.hidden) return look();
            const step = event.key === "ArrowDown" ? 1 : -1;
            const next = active + step;
            mark(next < -1 ? last : next > last ? -1 : next);
          }
        });
      }

      for (const field of document.querySelectorAll("input[data-suggest]")) suggest(field);
    })();

    """#
}
