import '../style/workspace.css';
import '../style/lists.css';
import '../style/tables.css';
import '../today/today.css';
