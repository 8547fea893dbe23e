"""`python -m bot.engine …`: Rasa's own command line, without the noise of its old dependencies.

What follows is given to Rasa as it is. Its libraries warn, line by line, of their own
deprecations at every start, and hide what an operator must read.
"""

from __future__ import annotations

import logging
import sys
import warnings


def main() -> None:
    """Run Rasa's command line; ends the process with its exit status."""
    logging.disable(logging.WARNING)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import matplotlib.font_manager  # noqa: F401  # uses names that its parser has retired
        import sanic.app  # noqa: F401  # sets a filter of its own when it is first imported
        import tensorflow  # noqa: F401  # says three times that there is no TensorBoard
    logging.disable(logging.NOTSET)
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    from rasa.__main__ import main as rasa_main

    sys.argv[0] = "rasa"
    rasa_main()


if __name__ == "__main__":
    main()
