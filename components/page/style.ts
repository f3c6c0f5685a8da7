import '../style/tokens.css';
import '../style/base.css';
import '../style/controls.css';
import '../style/pieces.css';
import '../style/small.css';
